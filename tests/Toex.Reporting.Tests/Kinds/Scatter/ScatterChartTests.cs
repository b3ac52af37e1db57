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
    public void The_title_tells_how_many_are_recent_and_what_the_gravest_have() => Assert.Equal(
        "Kent Police: 2 of 4 suspects have their latest offence in the last 30 days; the gravest one has 60.0% of all severity weights", Compose(SampleSubjects.Of(Four)).Title);

    [Fact]
    public void One_subject_and_none_recent_have_titles_too()
    {
        Assert.Equal("Kent Police: 31 days since the latest offence of the one subject, with 300 severity weights", Compose(SampleSubjects.Of(Four[1])).Title);
        Assert.Equal("Kent Police: none of 2 suspects has its latest offence in the last 30 days; the gravest one has 75.0% of all severity weights", Compose(SampleSubjects.Of(Four[1], Four[2])).Title);
        Assert.Equal("Kent Police: 1 of 2 suspects has its latest offence in the last 30 days", Compose(SampleSubjects.Of(Four[3], Four[3] with { DaysSinceLatest = 99 })).Title);
    }

    [Fact]
    public void The_alternative_text_names_subjects_by_label_and_says_that_it_is_internal() => Assert.Equal(
        "Sample data, not real. Internal: personal data. Kent Police: 2 of 4 suspects have their latest offence in the last 30 days; the gravest one has 60.0% of all severity weights. "
        + "Scatter of 4 suspects by days since their latest offence and severity weights, as of 30 September 2026; 1 under 18, 1 of unknown age. "
        + "Gravest: 1: 600 severity weights, 30 days, 5 offences; 2: 300 severity weights, 31 days, 1 offence, under 18; 3: 100 severity weights, 200 days, 2 offences; 4: 0 severity weights, 0 days, 1 offence.",
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
        Assert.Contains("2,001 subjects", Assert.Throws<ToexException>(() => Compose(SampleSubjects.Of(2001))).Message, StringComparison.Ordinal);
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
