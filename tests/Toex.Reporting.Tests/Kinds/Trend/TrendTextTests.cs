using Toex.Data.Collections;
using Toex.Profiles;
using Toex.Profiles.Findings;
using Toex.Profiles.Measures;
using Toex.Profiles.Themes;
using Toex.Reporting.Kinds.Trend;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Tests.Kinds.Trend;

public class TrendTextTests
{
    // Mean 14.3 / 12 = 1.1917; mean moving range (9 × 0.2 + 2 × 0.9) / 11 = 0.3273, times 2.66 = 0.8705: limits 0.3211 and 2.0622.
    private static readonly double?[] Jump = [1.0, 1.2, 1.0, 1.2, 1.0, 1.2, 1.0, 1.2, 2.1, 1.2, 1.0, 1.2];
    private static readonly double?[] Calm = [1.0, 1.1, 1.0, 1.1, 1.0, 1.1, 1.0, 1.1, 1.0, 1.1, 1.0, 1.1];
    // Eight months with the mean 1.03 and eight with 1.13125.
    private static readonly double?[] Shift = [1.0, 1.05, 1.0, 1.05, 1.05, 1.0, 1.05, 1.04, 1.2, 1.1, 1.15, 1.1, 1.15, 1.1, 1.15, 1.1];

    private static TrendContent Content(string? focus, params (string Name, double?[] Rates)[] forces) => Content(focus,
        [.. forces.Select(f => SampleProfiles.Of(f.Name, 12, SampleProfiles.Months(f.Rates)))]);

    private static TrendContent Content(string? focus, params ForceProfile[] profiles) =>
        TrendContent.FromRequest(new ChartCase { Measure = SampleProfiles.Measure("RatePer1000"), Focus = focus }.Request(profiles));

    private static TrendContent Rare(params double[] counts)
    {
        var theme = ThemeCatalogue.Find("Missing");
        var months = SampleProfiles.Months([.. counts.Select(c => (double?)c)]);
        var profile = SampleProfiles.Of("Essex", 12, [.. months.Select((m, i) => m with { Values = Value("Fatal", counts[i]) })]);
        return TrendContent.FromRequest(
            new ChartCase { Measure = theme.MeasureOf("Fatal") }.Request([profile with { Definition = theme }]));
    }

    private static Dictionary<string, MeasureValue> Value(string measure, double count) =>
        new() { [measure] = new(count, null, null, count, null) };

    private static Finding Found(TrendContent content) => TrendTitle.Claim(content);

    private static string TitleOf(TrendContent content) => Found(content).Statement;

    [Fact]
    public void Says_when_the_limit_was_passed() => Assert.Equal(
        "Essex: VAWG offences per 1,000 people rose above the upper limit in June 2026", TitleOf(Content(null, ("Essex", Jump))));

    [Fact]
    public void Says_that_there_is_no_signal() => Assert.Equal(
        "Essex: no signal in VAWG offences per 1,000 people, 12 months to September 2026", TitleOf(Content(null, ("Essex", Calm))));

    [Fact]
    public void A_lasting_shift_is_said_and_splits_the_limits()
    {
        var content = Content(null, ("Essex", Shift));

        Assert.Equal("Essex: VAWG offences per 1,000 people have been higher since June 2026", TitleOf(content));
        Assert.Equal([(1.03, 1), (1.13125, 1)], content.Series[0].Parts.Select(p => (Math.Round(p.Mean, 9), 1)));
        Assert.Equal((FindingKind.Step, true, 1.13125, 1.03),
            (Found(content).Kind, Found(content).IsSignal, Math.Round(Found(content).Value!.Value, 9),
                Math.Round(Found(content).Comparison!.Value, 9)));
        Assert.Equal(["higher since June 2026 (mean 1.13, before 1.03)"], TrendFinding.Each(content.Series[0], content));
        Assert.Contains(
            TrendNotes.Lines(content, true), n => n.Contains("A lasting shift, of six months or more", StringComparison.Ordinal));
    }

    [Fact]
    public void A_known_cause_is_named_and_splits_nothing_by_itself()
    {
        VisualEvent[] events = [new(new(2026, 3, 1), "New recording rule"), new(new(2026, 5, 1), "Operation Oak", "kent"),
            new(new(2020, 1, 1), "Long ago")];
        var content = TrendContent.FromRequest(new ChartCase { Measure = SampleProfiles.Measure("RatePer1000"), Events = events }.Request(
            [SampleProfiles.Of("Essex", 12, SampleProfiles.Months(Calm)), SampleProfiles.Of("Kent", 12, SampleProfiles.Months(Calm))]));

        Assert.Contains("Dotted vertical lines: New recording rule, 1 March 2026; Operation Oak (kent), 1 May 2026. "
            + "They split the limits only where a lasting shift begins.", TrendNotes.Lines(content, true));
        Assert.Equal([1, 2], content.Series.Select(s => content.EventsOf(s).Count()));
        Assert.All(content.Series, s => Assert.Single(s.Parts));
    }

    [Fact]
    public void Counts_the_forces_with_signals()
    {
        Assert.Equal("2 of 3 forces show a signal in VAWG offences per 1,000 people",
            TitleOf(Content(null, ("Essex", Jump), ("Kent", Calm), ("Norfolk", Jump))));
        Assert.Equal("None of 2 forces shows a signal in VAWG offences per 1,000 people",
            TitleOf(Content(null, ("Essex", Calm), ("Kent", Calm))));
        Assert.Equal("Only Kent of 2 forces shows a signal in VAWG offences per 1,000 people",
            TitleOf(Content(null, ("Essex", Calm), ("Kent", Jump))));
    }

    [Fact]
    public void A_force_that_cannot_be_judged_is_not_one_without_a_signal()
    {
        Assert.Equal("Kent, alone to be judged, shows no signal in VAWG offences per 1,000 people",
            TitleOf(Content(null, ("Essex", Calm[..4]), ("Kent", Calm))));
        Assert.Equal("None of 2 forces judged shows a signal in VAWG offences per 1,000 people",
            TitleOf(Content(null, ("Essex", Calm[..4]), ("Kent", Calm), ("Norfolk", Calm))));
    }

    [Fact]
    public void The_force_in_focus_has_the_title_and_the_others_the_subtitle()
    {
        var content = Content("Kent", ("Essex", Calm), ("Kent", Jump), ("Norfolk", Calm));

        Assert.Equal(["Kent", "Essex", "Norfolk"], content.Series.Select(s => s.Name));
        Assert.Equal("Kent: VAWG offences per 1,000 people rose above the upper limit in June 2026", TitleOf(content));
        Assert.Equal(["Kent"], Found(content).About);
        Assert.Equal(" None of the 2 other forces shows a signal.", TrendTitle.Others(content));
    }

    [Fact]
    public void Too_few_months_have_no_limits_and_a_note()
    {
        var content = Content(null, ("Essex", [1.0, 1.4, 1.2]));

        Assert.Equal("Essex: VAWG offences per 1,000 people: too few months to judge", TitleOf(content));
        Assert.Contains("Limits need 10 settled months, so there are none.", TrendNotes.Lines(content, true));
    }

    // Two in twelve months: the old limits had called the month with two a signal.
    [Fact]
    public void Too_few_events_are_said_in_title_note_and_panel()
    {
        var content = Rare(0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0);

        Assert.Equal("Essex: fatal missing incidents, 12 months to September 2026: too few to judge", TitleOf(content));
        Assert.Equal((FindingKind.TooFew, false), (Found(content).Kind, Found(content).IsSignal));
        Assert.Equal("Too few to judge", TrendFinding.Brief(content.Series[0], content));
        Assert.Contains("Fewer than 10 in all are too few to judge, so there are no limits.", TrendNotes.Lines(content, true));
    }

    [Fact]
    public void Rare_events_have_limits_of_chance_alone() => Assert.Contains(
        "Fewer than 4 a month, so limits are those of chance alone (exact Poisson).",
            TrendNotes.Lines(Rare(1, 0, 2, 1, 0, 1, 0, 2, 1, 0, 1, 1), true));

    // 500 and one more each month.
    [Fact]
    public void A_stock_has_another_reason_and_its_focus_a_title()
    {
        var theme = ThemeCatalogue.Find("Visor");
        ForceProfile Of(string name) => SampleProfiles.Of(name, 12,
            [.. SampleProfiles.Months(Calm).Select((m, i) => m with { Values = Value("Registered", 500 + i) })])
            with { Definition = theme };
        var content = TrendContent.FromRequest(new ChartCase { Measure = theme.MeasureOf("Registered"), Focus = "Kent" }
            .Request([Of("Essex"), Of("Kent")]));

        Assert.Equal("Kent: registered sexual offenders stood at 511 in September 2026", TitleOf(content));
        Assert.Equal("511 in Sep 2026", TrendFinding.Brief(content.Series[0], content));
        Assert.DoesNotContain(TrendNotes.Lines(content, true), n => n.Contains("settled", StringComparison.Ordinal));
    }

    [Fact]
    public void Incomplete_months_are_left_out_of_limits_and_range_and_told()
    {
        var months = SampleProfiles.Months(Calm);
        months[^1] = SampleProfiles.Month(months[^1].Month, 0.1, complete: false);
        var content = Content(null, SampleProfiles.Of("Essex", 12, months));

        Assert.False(content.Series[0].HasSignal);
        Assert.Equal(11.5 / 11, content.Series[0].Limits!.Mean, 6);
        Assert.Contains("lowest 1.00 in October 2025", TrendAlternativeText.Write(content), StringComparison.Ordinal);
        Assert.Contains("Sep 2026 is not complete: it is drawn hollow, not joined to the line, and left out of mean, limits and signals.",
            TrendNotes.Lines(content, true));
    }

    [Fact]
    public void The_alternative_text_tells_range_limits_and_signals()
    {
        Assert.Equal(
            "Essex: VAWG offences per 1,000 people rose above the upper limit in June 2026. Line chart of VAWG offences per 1,000 people "
            + "by month, October 2025 to September 2026: highest 2.10 in June 2026, lowest 1.00 in October 2025, "
            + "mean 1.19, limits 0.32 to 2.06. Signals: June 2026 (2.10, above the upper limit).",
            TrendAlternativeText.Write(Content(null, ("Essex", Jump))));
    }

    /// <summary>Ten events 48 days apart, then forty 6 days apart, from October 2024 on: the shift is on day 480, 24 January
    /// 2026.</summary>
    [Fact]
    public void A_shift_of_rare_events_is_one_of_the_days_between_them()
    {
        var first = new DateTime(2024, 10, 1);
        int[] days = [.. Enumerable.Range(0, 10).Select(i => i * 48), .. Enumerable.Range(0, 40).Select(i => 480 + (i * 6))];
        var force = SampleProfiles.Of("Kent", 1, [.. Enumerable.Range(0, 24).Select(m =>
        {
            var count = days.Count(d => first.AddDays(d) >= first.AddMonths(m) && first.AddDays(d) < first.AddMonths(m + 1));
            return new ProfileMonth(first.AddMonths(m), true, new Dictionary<string, MeasureValue>
            {
                ["Offences"] = new(count, null, null, count, null),
            }, []);
        })]) with
        {
            From = first, EventDays = new Dictionary<string, ItemList<int>> { ["offences"] = [.. days] },
        };
        var content = TrendContent.FromRequest(new ChartCase { Measure = SampleProfiles.Measure("Offences") }.Request([force]));

        Assert.Equal("Kent: days between VAWG offences have shortened since January 2026", TrendTitle.Claim(content).Statement);
        Assert.Contains("days between them shortened since January 2026 (6.25 days on average, before 48.0)",
            TrendAlternativeText.Write(content), StringComparison.Ordinal);
    }
}
