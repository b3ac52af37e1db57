using Toex.Data.Calendar;
using Toex.Profiles.Comparisons;
using Toex.Profiles.Cubes;
using Toex.Profiles.Profiling;

namespace Toex.Profiles.Tests.Cubes;

/// <summary>
/// A force that is late is not a force that fell. Kent records two offences a day from 1 October 2024 to 30 September 2026, 730 in the last
/// twelve months; Essex the same as far as its data go.
/// </summary>
public sealed class CoverageTests : IDisposable
{
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void Of_a_force_that_is_late_counts_are_of_a_part_and_rates_and_change_are_not_known()
    {
        var (kent, essex) = Two("2024-10-01", "2026-02-28");

        // 31 + 30 + 31 + 31 + 28 days of October to February, two a day.
        Assert.Equal((302, true, null, null), (essex.Offences, essex.Measures["Offences"].IsPart, essex.RatePer1000, essex.Change));
        Assert.Equal((730, false, 0), (kent.Offences, kent.Measures["Offences"].IsPart, kent.Change));
        Assert.NotNull(kent.RatePer1000);
        Assert.Equal((false, 214), (essex.Coverage.IsWhole, essex.Coverage.DaysBehind));
        Assert.Equal(["2026-03-01 to 2026-09-30"], essex.Coverage.Gaps.Select(g => g.ToString()));
        Assert.Contains("Essex has no offence from 2026-03-01 to 2026-09-30", string.Join(' ', essex.Provenance.Notes));
        Assert.Equal((true, 0), (kent.Coverage.IsWhole, kent.Coverage.DaysBehind));
    }

    [Fact]
    public void Its_months_after_the_last_day_are_not_known_and_not_complete()
    {
        var (_, essex) = Two("2024-10-01", "2026-03-10");

        // March has ten days.
        Assert.Equal([62, 60, 62, 62, 56, 20, null, null, null, null, null, null], essex.Months.Select(m => m["Offences"]));
        Assert.Equal([true, true, true, true, true, false, false, false, false, false, false, false], essex.Months.Select(m => m.Complete));
    }

    [Fact]
    public void It_has_no_rank_no_place_in_the_funnel_and_no_signal_and_counts_for_nothing_in_the_group()
    {
        var (kent, essex) = Two("2024-10-01", "2026-02-28");

        foreach (var measure in new[] { "RatePer1000", "Offences", "DomesticShare", "Change" })
        {
            var compared = ForceComparer.Compare([kent, essex], TestDatabase.Vawg.MeasureOf(measure), "all").Forces;
            var late = compared.Single(c => c.PoliceForce == "Essex");
            Assert.Equal((null, null, null, 1), (late.Rank, late.Value, late.Change, late.RankedOf));
            Assert.Null(late.Signal);
            Assert.True(late.Position is null);
        }
    }

    [Fact]
    public void Common_coverage_compares_all_forces_up_to_the_last_day_that_all_have()
    {
        Steady("Kent", "2024-10-01", "2026-09-30");
        Steady("Essex", "2024-10-01", "2026-02-28");

        var profiles =
            Profiles(new() { Theme = TestDatabase.Vawg, AsOf = new(2026, 9, 30), Scope = "AllCrime", Coverage = CoverageRule.Common });

        Assert.All(profiles.Where(p => p.PoliceForce is "Kent" or "Essex"),
            p => Assert.Equal(("2025-03-01 to 2026-02-28", 730L, true), (p.Period, p.Offences, p.Coverage.IsWhole)));
    }

    [Fact]
    public void A_gap_in_the_middle_is_not_known_either()
    {
        Steady("Essex", "2024-10-01", "2025-12-31");
        Steady("Essex", "2026-02-01", "2026-09-30");

        var essex = Essex("2026-09-30");

        Assert.Equal(["2026-01-01 to 2026-01-31"], essex.Coverage.Gaps.Select(g => g.ToString()));
        Assert.Equal((668, null, null), (essex.Offences, essex.RatePer1000, essex.Change)); // 730 without January's 62
        Assert.Null(essex.Months[3]["Offences"]);
    }

    [Fact]
    public void A_gap_in_the_window_before_leaves_the_change_unknown_alone()
    {
        Steady("Essex", "2024-10-01", "2025-03-31");
        Steady("Essex", "2025-05-01", "2026-09-30");

        var essex = Essex("2026-09-30");

        Assert.Equal((730, true, null), (essex.Offences, essex.Coverage.IsWhole, essex.Change));
        Assert.NotNull(essex.RatePer1000);
    }

    [Theory]
    [InlineData("2027-03-31", 12, "2026-10-01 to 2027-03-31")] // half beyond the data
    [InlineData("2026-09-30", 36, "2023-10-01 to 2024-09-30")] // a year before them
    [InlineData("2023-09-30", 12, "2022-10-01 to 2023-09-30")] // all before them
    public void A_window_beyond_the_data_is_not_known_there(string asOf, int months, string gap)
    {
        Steady("Essex", "2024-10-01", "2026-09-30");

        var essex = Essex(asOf, months);

        Assert.Equal([gap], essex.Coverage.Gaps.Select(g => g.ToString()));
        Assert.Equal((null, null), (essex.RatePer1000, essex.Change));
    }

    [Fact]
    public void A_force_of_few_offences_is_quiet_not_late()
    {
        // Every eighth day: 30 days without one have a chance of e^(-30 / 8), 1 in 42.
        for (var day = new DateOnly(2024, 10, 1); day <= new DateOnly(2026, 8, 31); day = day.AddDays(8))
        {
            data.Offence("8N", Iso(day), [data.Woman()]);
        }

        var essex = Essex("2026-09-30");

        Assert.Equal((true, 0), (essex.Coverage.IsWhole, essex.Coverage.Gaps.Count));
        Assert.NotNull(essex.RatePer1000);
    }

    [Theory]
    [InlineData(2, 4, 0)] // 2 a day: e^(-2 × 4) is 1 in 2,981, but a bank holiday weekend has four days
    [InlineData(2, 5, 1)]
    [InlineData(1, 6, 0)] // e^-6 is 1 in 403
    [InlineData(1, 7, 1)] // e^-7 is 1 in 1,097
    public void A_stretch_is_a_gap_where_chance_would_make_it_less_than_once_in_a_thousand(int aDay, int days, int gaps)
    {
        var months = Enumerable.Range(0, 12).Select(i => new DateOnly(2026, 1, 1).AddMonths(i))
            .Select(m => new CoveredMonth(
                DayNumber.MonthOf(m), m, m.AddMonths(1).AddDays(-1), aDay * DateTime.DaysInMonth(m.Year, m.Month))).ToList();

        Assert.Equal(gaps, CoverageGaps.Find(months, new(2026, 1, 1), new DateOnly(2026, 12, 31).AddDays(days)).Count);
    }

    /// <summary>Fifty a day. Three days of a year are fewer than five; of a month they are a tenth.</summary>
    [Theory]
    [InlineData(12, 3, false)]
    [InlineData(12, 5, true)]
    [InlineData(6, 2, false)] // five days of 365 are 2.5 of 182
    [InlineData(6, 3, true)]
    [InlineData(3, 1, false)]
    [InlineData(3, 2, true)]
    [InlineData(1, 1, true)]
    public void Few_days_count_in_a_short_window(int months, int late, bool isGap)
    {
        var to = new DateOnly(2026, 12, 31);

        var gaps = CoverageGaps.Find(Daily(50, to.AddDays(-late)), ReportingWindow.EndingAt(to, months).From, to);

        Assert.Equal(isGap ? [new CoverageGap(to.AddDays(1 - late), to)] : [], gaps);
    }

    /// <summary>
    /// From Monday to Friday alone, so that two days lie between the months where the turn is at a weekend (28 February 2026 is a
    /// Saturday): two days without a row at the end are a weekend, four are not.
    /// </summary>
    [Theory]
    [InlineData(2, false)]
    [InlineData(4, true)]
    public void A_weekend_is_no_gap_of_a_force_that_records_nothing_at_weekends(int late, bool isGap)
    {
        var months = Daily(50, new(2026, 4, 30));
        months[1] = months[1] with { Last = new(2026, 2, 27) };
        months[2] = months[2] with { First = new(2026, 3, 2) };

        Assert.Equal(isGap, CoverageGaps.Find(months, new(2026, 4, 1), new DateOnly(2026, 4, 30).AddDays(late)).Count > 0);
    }

    /// <summary>
    /// A third of a row a day: e^(-21 / 3) is 1 in 1,097, but (1 + 7) e^(-7) is 1 in 137, and there are 23 turns of a month at which it
    /// could have come. (1 + 14) e^(-14) for 42 days is 1 in 80,000, 1 in 3,500 for any of 23.
    /// </summary>
    [Theory]
    [InlineData(21, 0)]
    [InlineData(42, 1)]
    public void Between_months_chance_has_as_many_turns_as_there_are(int days, int gaps)
    {
        var months = Enumerable.Range(0, 24).Select(i => new DateOnly(2025, 1, 1).AddMonths(i))
            .Select(m => new CoveredMonth(DayNumber.MonthOf(m), m, m.AddMonths(1).AddDays(-1), 10)).ToList();
        months[6] = months[6] with { Last = months[7].First.AddDays(days / 2).AddDays(-days - 1) };
        months[7] = months[7] with { First = months[7].First.AddDays(days / 2) };

        Assert.Equal(gaps, CoverageGaps.Find(months, new(2025, 1, 1), new(2026, 12, 31)).Count);
    }

    private static List<CoveredMonth> Daily(int aDay, DateOnly last) =>
        [.. Enumerable.Range(0, DayNumber.MonthOf(last) - DayNumber.MonthOf(new(2026, 1, 1)) + 1)
            .Select(i => new DateOnly(2026, 1, 1).AddMonths(i))
            .Select(m => (First: m, Last: m.AddMonths(1).AddDays(-1) is var end && end > last ? last : end))
            .Select(m => new CoveredMonth(DayNumber.MonthOf(m.First), m.First, m.Last, aDay * (m.Last.Day)))];

    [Fact]
    public void A_system_that_dates_every_row_to_the_first_of_its_month_has_no_gaps()
    {
        var months = Enumerable.Range(0, 12).Select(i => new DateOnly(2026, 1, 1).AddMonths(i))
            .Select(m => new CoveredMonth(DayNumber.MonthOf(m), m, m, 100)).ToList();

        Assert.Empty(CoverageGaps.Find(months, new(2026, 1, 1), new(2026, 12, 31)));
        Assert.Equal([new(new(2026, 12, 2), new(2027, 6, 30))], CoverageGaps.Find(months, new(2026, 1, 1), new(2027, 6, 30)));
    }

    /// <summary>A man of Essex is suspected once in January; what followed nobody sent.</summary>
    [Fact]
    public void Subjects_of_a_force_that_is_late_say_so()
    {
        var (man, woman) = (data.Man(), data.Woman());
        data.Offence("019/08", "2026-01-10", [woman], [man]);
        Two("2024-10-01", "2026-02-28");

        var subject = Assert.Single(data.Rank(data.Request()));

        Assert.Equal((263, false, 214), (subject.DaysSinceLatest, subject.Coverage.IsWhole, subject.Coverage.DaysBehind));
        Assert.Equal(["2026-03-01 to 2026-09-30"], subject.Coverage.Gaps.Select(g => g.ToString()));
    }

    /// <summary>A register has no gaps, but who was seen when rests on visits, which come apart.</summary>
    [Fact]
    public void Managed_offenders_are_ranked_by_visits_that_may_be_late()
    {
        var months = Daily(2, new(2026, 8, 31));
        var coverage = new ForceCoverage
        {
            ForceId = 1, Parts = new Dictionary<string, IReadOnlyList<CoveredMonth>> { ["visits"] = months },
        };
        var fact = CountedFact.CountedBy(Toex.Profiles.Themes.ThemeCatalogue.Find("Visor"));

        Assert.Empty(fact.Gaps(coverage, new(2026, 1, 1), new(2026, 9, 30)));
        Assert.Equal([new(new(2026, 9, 1), new(2026, 9, 30))], fact.RankingGaps(coverage, new(2026, 1, 1), new(2026, 9, 30)));
    }

    private (ForceProfile Kent, ForceProfile Essex) Two(string from, string essexTo)
    {
        Steady("Kent", from, "2026-09-30");
        Steady("Essex", from, essexTo);
        var profiles = Profiles(new() { Theme = TestDatabase.Vawg, AsOf = new(2026, 9, 30), Scope = "AllCrime" });
        return (profiles.Single(p => p.PoliceForce == "Kent"), profiles.Single(p => p.PoliceForce == "Essex"));
    }

    private ForceProfile Essex(string asOf, int months = 12) =>
        Profiles(new() { Theme = TestDatabase.Vawg, AsOf = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture),
            Months = months, Scope = "AllCrime" })
            .Single(p => p.PoliceForce == "Essex");

    private List<ForceProfile> Profiles(ProfileRequest request)
    {
        using var database = data.Open();
        return [.. ThemeProfiler.Profiles(database, request, CancellationToken.None)];
    }

    private void Steady(string force, string from, string to)
    {
        for (var (day, last) =
            (DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
                DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture));
            day <= last; day = day.AddDays(1))
        {
            data.Offences(2, "8N", Iso(day), force: force, domestic: true);
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
