using MathNet.Numerics.Distributions;
using Toex.Profiles;
using Toex.Data.Collections;
using Toex.Profiles.Findings;
using Toex.Profiles.Measures;
using Toex.Reporting.Kinds.HeatMap;
using Toex.Reporting.Kinds.Pyramid;
using Toex.Reporting.Kinds.Trend;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Tests.Findings;

/// <summary>
/// A thousand groups of nine forces that differ by nothing but chance: findings that claim a signal are at most one in twenty, and a
/// lasting rise by 30 % of a force of middling size is found in four of five. The same draws at every run.
/// </summary>
public sealed class SeriesChanceTests
{
    private const int Groups = 1000;

    /// <summary>People in thousands of Bedfordshire, Cambridgeshire, Essex, Hertfordshire, Kent, Norfolk, Suffolk, Warwickshire and West
    /// Mercia (Census 2021): Norfolk's are the middling ones.</summary>
    private static readonly double[] Thousands = [705, 894, 1860, 1199, 1856, 916, 761, 597, 1300];

    private const int Middling = 5;

    /// <summary>Missing incidents have about 5 a year for 1,000 people; offences 14; deaths of missing people 0.02.</summary>
    [Theory]
    [InlineData(12, 14)]
    [InlineData(24, 14)]
    [InlineData(12, 0.5)]
    [InlineData(24, 0.5)]
    [InlineData(12, 0.02)]
    [InlineData(24, 0.02)]
    public void Trends_claim_a_signal_by_chance_in_few_groups(int months, double ratePerYear) => AssertFew(Count(1, random =>
        TrendOf(random, months, _ => ratePerYear / 12, (mean, _) => Poisson.Sample(random, mean))));

    /// <summary>Months that scatter three times as much as chance alone would have them: persons who go missing over and over.</summary>
    [Theory]
    [InlineData(12)]
    [InlineData(24)]
    public void Nor_where_months_scatter_more_than_chance(int months) => AssertFew(Count(2, random =>
        TrendOf(random, months, _ => 14 / 12.0, (mean, _) => Poisson.Sample(random, Gamma.Sample(random, mean / 2, 0.5)))));

    [Theory]
    [InlineData(12, 14)]
    [InlineData(24, 14)]
    [InlineData(24, 2)]
    public void A_lasting_rise_of_a_middling_force_is_found(int months, double ratePerYear)
    {
        var found = Count(3, random =>
            TrendOf(random, months, month => ratePerYear / 12 * (month >= months / 2 ? 1.3 : 1), (mean, _) => Poisson.Sample(random, mean),
            onlyMiddling: true), f => f.IsSignal && f.About.Contains(SampleProfiles.NineNames[Middling]));

        Assert.InRange(found, Groups * 0.8, Groups);
    }

    /// <summary>The trends of every group of one force: eleven offence themes of 40 % to 1.5 % of 1,070 to 10,700 offences a
    /// year.</summary>
    [Theory]
    [InlineData(12, 1070)]
    [InlineData(24, 10_700)]
    public void Trends_of_groups_claim_a_signal_by_chance_in_few_charts(int months, double yearly) => AssertFew(Count(6, random =>
    {
        double[] shares = [0.4, 0.21, 0.09, 0.07, 0.065, 0.055, 0.03, 0.025, 0.02, 0.02, 0.015];
        var groups = shares.Select((share, i) => new ProfileGroup($"Theme {i}", 0, null, null, null, null, null, null)
        {
            Months = [.. Enumerable.Range(0, months).Select(_ => (long)Poisson.Sample(random, yearly * share / 12))],
        });
        var first = new DateTime(2024, 10, 1);
        var measure = SampleProfiles.Measure("Offences");
        var values = new Dictionary<string, MeasureValue> { [measure.Id] = new(1, null, null, 1, null) };
        var force = Force(Middling).With(new ProfileBreakdown("OffenceThemes", "Offence theme", "offences", [.. groups], false)
        {
            Counted = "offences",
        }) with
        {
            Months = [.. Enumerable.Range(0, months).Select(m => new ProfileMonth(first.AddMonths(m), true, values, []))],
        };
        return TrendTitle.Claim(TrendContent.FromRequest(GroupRequest.Narrow(
            new ChartCase { Measure = measure, Dimension = "OffenceThemes" }.Request([force]), months: true)));
    }));

    /// <summary>Summers have a tenth or three tenths more than the mean, and winters as much less, from October on: the first half of a
    /// year lies below the second, every year. All grow by 3 % a year.</summary>
    [Theory]
    [InlineData(12, 14, 0.1)]
    [InlineData(12, 14, 0.3)]
    [InlineData(12, 0.5, 0.3)]
    [InlineData(24, 14, 0.1)]
    [InlineData(24, 5, 0.3)]
    public void A_season_is_a_signal_in_few_groups(int months, double ratePerYear, double swing) => AssertFew(Count(7, random =>
        TrendOf(random, months, month => Season(month, swing) * (1 + (0.03 * month / 12)) * ratePerYear / 12,
            (mean, _) => Poisson.Sample(random, mean))));

    [Theory]
    [InlineData(12, 0.1)]
    [InlineData(24, 0.1)]
    public void A_lasting_rise_is_found_in_a_season(int months, double swing)
    {
        var found = Count(8, random =>
            TrendOf(random, months, month => Season(month, swing) * 14 / 12 * (month >= months / 2 ? 1.3 : 1),
                (mean, _) => Poisson.Sample(random, mean)), f => f.IsSignal && f.About.Contains(SampleProfiles.NineNames[Middling]));

        Assert.InRange(found, Groups * 0.8, Groups);
    }

    private static double Season(int month, double swing) => 1 + (swing * Math.Cos(2 * Math.PI * (month + 9 - 6) / 12));

    [Theory]
    [InlineData(14_000)]
    [InlineData(400)]
    public void Heat_maps_claim_an_hour_by_chance_in_few_groups(double perMillion) => AssertFew(Count(4, random =>
    {
        // Nights and weekends are busier, as they are, and hours are alike on all days.
        var shares = Enumerable.Range(0, 7).Select(d => Enumerable.Range(0, 24)
            .Select(h => (d > 4 ? 1.4 : 1) * (1 + Math.Cos((h - 20) / 12.0 * Math.PI)) + 0.1).ToArray()).ToArray();
        var all = shares.Sum(s => s.Sum());
        return HeatTitle.Claim(HeatContent.FromRequest(Request([.. Thousands.Select((people, i) => Force(i) with
        {
            Hours = new("Offences", "offences",
                [.. shares.Select(day => (ItemList<long>)
                    [.. day.Select(s => (long)Poisson.Sample(random, s / all * perMillion * people / 1000))])], 0),
        })])));
    }));

    [Theory]
    [InlineData(20)]
    [InlineData(2000)]
    public void Pyramids_claim_a_group_by_chance_in_few_groups(double perYearOfAge) => AssertFew(Count(5, random =>
    {
        (string Label, int Years)[] bands =
            [("0 to 11", 12), ("12 to 17", 6), ("18 to 24", 7), ("25 to 39", 15), ("40 to 59", 20), ("60 and over", 30)];
        return PyramidTitle.Claim(PyramidContent.FromRequest(Request([.. Thousands.Select((people, i) => Force(i) with
        {
            Ages = new("Victims", "victims",
                [.. bands.Select(b => new AgeBand(b.Label, Drawn(b.Years), Drawn(b.Years), 0) { Years = b.Years })], 0),
        })])));

        long Drawn(int years) => Poisson.Sample(random, perYearOfAge / 100 * years);
    }));

    private static int Count(int seed, Func<Random, Finding> make, Func<Finding, bool>? claims = null) =>
        Enumerable.Range(0, Groups).Count(i => (claims ?? (f => f.IsSignal))(make(new Random((seed * 1_000_003) + i))));

    private static void AssertFew(int claims) => Assert.InRange(claims, 0, Groups / 20);

    private static Finding TrendOf(Random random, int months, Func<int, double> rate, Func<double, int, double> draw,
        bool onlyMiddling = false)
    {
        var first = new DateTime(2024, 10, 1);
        var measure = SampleProfiles.Measure("Offences");
        return TrendTitle.Claim(
            TrendContent.FromRequest(new ChartCase { Measure = measure }.Request([.. Thousands.Select((people, i) => Force(i) with
        {
            Months = [.. Enumerable.Range(0, months).Select(m => new ProfileMonth(first.AddMonths(m), true, Values(people, i, m), [])
            {
                YearBefore = m < 12 ? Values(people, i, m - 12) : new Dictionary<string, MeasureValue>(),
            })],
        })])));

        Dictionary<string, MeasureValue> Values(double people, int force, int m)
        {
            var month = first.AddMonths(m);
            var days = DateTime.DaysInMonth(month.Year, month.Month) / (365.25 / 12);
            var count = draw(people * days * rate(onlyMiddling && force != Middling ? Math.Min(0, m) : m), m);
            return new() { [measure.Id] = new(count, null, null, count, null) };
        }
    }

    private static ForceProfile Force(int place) => SampleProfiles.Of(SampleProfiles.NineNames[place], 1);

    private static Reporting.Visuals.ProfileRequest Request(IReadOnlyList<ForceProfile> profiles) =>
        new ChartCase { Measure = SampleProfiles.Measure("RatePer1000") }.Request(profiles);
}
