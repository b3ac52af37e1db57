using Toex.Data.Errors;
using Toex.Reporting.Layout;
using Toex.Reporting.Kinds.Scatter;
using Toex.Reporting.Tests.Files;
using Toex.Reporting.Tests.Layout;

namespace Toex.Reporting.Tests.Kinds.Scatter;

public sealed class ScatterChartTests : IDisposable
{
    // Severity weights: 600 + 300 + 100 + 0 = 1,000; the gravest of four has 60 %.
    private static readonly SubjectPoint[] Four =
        [new("1", 30, 600, 5, false), new("2", 31, 300, 1, true), new("3", 200, 100, 2, null), new("4", 0, 0, 1, false)];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static Composition Compose(ScatterContent scatter, ChartCase? options = null) =>
        (options ?? new()).Compose(new ScatterKind(), () => ScatterKind.Show(scatter));

    [Fact]
    public void The_title_tells_what_the_gravest_have_and_the_subtitle_how_many_are_recent()
    {
        var scatter = ScatterKind.Show(SampleSubjects.Of(Four));

        Assert.Equal("Kent Police: the gravest one of 4 has 60.0% of severity weights", scatter.Title);
        Assert.Contains("2 of 4 have their latest offence in the last 30 days. The most recent and gravest stand at the top right.",
            scatter.Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void One_subject_and_none_grave_have_titles_too()
    {
        Assert.Equal("Kent Police: one suspect, 300 severity weights, latest offence 31 days ago",
            Compose(SampleSubjects.Of(Four[1])).Title);
        Assert.Equal("Kent Police: none of 2 suspects has any severity weights",
            Compose(SampleSubjects.Of(Four[3], Four[3] with { DaysSinceLatest = 99 })).Title);
        Assert.Contains("None of 2 has its latest offence in the last 30 days.",
            ScatterKind.Show(SampleSubjects.Of(Four[1], Four[2])).Subtitle, StringComparison.Ordinal);
    }

    // Of 40 the gravest 2 are told; here 8 have 100 each, and 32 have 10: 2 of them have 200 of 1,120.
    [Fact]
    public void Ties_of_the_gravest_are_told() =>
        Assert.Equal("Kent Police: the gravest 2 (of 8 equal) of 40 have 17.9% of severity weights",
        Compose(SampleSubjects.Of([.. Enumerable.Range(1, 40)
            .Select(i => new SubjectPoint($"{i}", 1, i <= 8 ? 100 : 10, 1, false))])).Title);

    [Fact]
    public void What_is_overdue_longest_stands_on_the_right()
    {
        static float X(ScatterContent content, string label) =>
            Compose(content).Page.Texts.First(t => t.Text == label && t.Style is { Bold: true, Size: 13 }).X;
        var visits = SampleSubjects.Of(Four) with { LongestRight = true, Latest = "latest completed visit" };

        Assert.True(X(visits, "3") > X(visits, "4")); // 200 days and none
        Assert.True(X(SampleSubjects.Of(Four), "3") < X(SampleSubjects.Of(Four), "4"));
        Assert.Contains("The longest ago and gravest stand at the top right.", ScatterKind.Show(visits).Subtitle, StringComparison.Ordinal);
        Assert.Contains(Compose(visits).Page.Texts, t => t.Text == "Days since latest completed visit: the longest ago on the right");
    }

    [Fact]
    public void The_alternative_text_names_subjects_by_label_and_says_that_it_is_internal() => Assert.Equal(
        "Sample data, not real. Internal: personal data. Kent Police: the gravest one of 4 has 60.0% of severity weights. 2 of 4 have "
            + "their latest offence in the last 30 days. "
        + "Scatter of 4 suspects by days since their latest offence and severity weights, as of 30 September 2026; 1 under 18, 1 of "
            + "unknown age. "
        + "Gravest: 1: 600 severity weights, 30 days, 5 offences; 2: 300 severity weights, 31 days, 1 offence, under 18; 3: 100 severity "
            + "weights, 200 days, 2 offences; 4: 0 severity weights, 0 days, 1 offence.",
        Compose(SampleSubjects.Of(Four)).AlternativeText);

    [Fact]
    public void It_is_marked_sensitive_and_internal()
    {
        var texts = Compose(SampleSubjects.Of(Four)).Page.Texts.Select(t => t.Text).ToList();

        Assert.Equal(2, texts.Count(t => t == "OFFICIAL-SENSITIVE"));
        Assert.Contains("Internal: personal data", texts);
        Assert.Contains("Under 18: 1", texts);
        Assert.Contains("Age not known: 1", texts);
    }

    [Theory]
    [InlineData(1, 300)]
    [InlineData(1, 1200)]
    [InlineData(60, 600)]
    [InlineData(400, 300)]
    [InlineData(400, 1200)]
    [InlineData(2000, 2400)]
    public void No_two_texts_overlap_and_none_leaves_the_page(int subjects, int width) =>
        Readable.Check(Compose(SampleSubjects.Of(subjects), new() { Width = width }));

    [Fact]
    public void Labels_come_in_order_of_gravity_and_beside_their_subjects()
    {
        var chart = Compose(SampleSubjects.Of(Four));

        Assert.Equal(["1", "2", "3", "4"], chart.Page.Texts.Where(t => t.Style is { Bold: true, Size: 13 }).Select(t => t.Text));
    }

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(1, -1, 1)]
    [InlineData(1, double.NaN, 1)]
    [InlineData(1, double.PositiveInfinity, 1)]
    [InlineData(1, 1, -1)]
    public void What_has_no_place_is_refused(int days, double gravity, long count) => Assert.Equal("Toex.Chart.SubjectNotPlaced",
        Assert.Throws<ToexException>(() => Compose(SampleSubjects.Of(new SubjectPoint("1", days, gravity, count, null)))).ErrorId);

    [Fact]
    public void Nobody_and_too_many_are_refused()
    {
        Assert.Equal("Toex.Chart.NoSubjects", Assert.Throws<ToexException>(() => Compose(SampleSubjects.Of(0))).ErrorId);
        Assert.Contains(
            "2,001 subjects", Assert.Throws<ToexException>(() => Compose(SampleSubjects.Of(2001))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.png")]
    [InlineData("a.svg")]
    public void It_is_written(string name)
    {
        var file = new ChartCase().Export(new ScatterKind(), () => ScatterKind.Show(SampleSubjects.Of(60)), folder.File(name));

        Assert.True(file.File.Length > 1000);
        Assert.Contains("Internal: personal data", file.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_low_names_the_height_that_is_enough()
    {
        var fault = Assert.Throws<ToexException>(() => Compose(SampleSubjects.Of(Four), new() { Height = 300 }));
        var enough = int.Parse(fault.WhatToDo.Split("at least ")[1].Split(',')[0], null);

        Assert.Equal(enough, Compose(SampleSubjects.Of(Four), new() { Height = enough }).HeightInPixels);
        Assert.Throws<ToexException>(() => Compose(SampleSubjects.Of(Four), new() { Height = enough - 1 }));
    }
}
