using Toex.Tests;

namespace Toex.Host.Tests;

/// <summary>Every script of the examples folder runs, and leaves what it promises.</summary>
public sealed class ExampleTests : IClassFixture<ExampleTests.Sample>
{
    private readonly Sample sample;

    public ExampleTests(Sample sample) => this.sample = sample;

    private static string Examples => Path.Combine(Repository.Root, "examples");

    [Fact]
    public void Each_example_is_run_by_a_test() => Assert.Equal(
        ["force-profile.ps1", "gallery.ps1", "recorded-crime.ps1", "submission.ps1", "weekly-tasking.ps1"],
        Directory.GetFiles(Examples, "*.ps1").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));

    [Fact]
    public void Force_profile_prints_nine_forces_and_the_subjects_of_essex_and_leaves_charts()
    {
        foreach (var force in new[] { "Bedfordshire", "Cambridgeshire", "Essex", "Hertfordshire", "Kent", "Norfolk", "Suffolk",
            "Warwickshire", "West Mercia" })
        {
            Assert.Contains(sample.Result.Lines, l => l.StartsWith(force + " ", StringComparison.Ordinal) && l.EndsWith('%'));
        }

        Assert.Contains(sample.Result.Lines, l => l.StartsWith("Essex ", StringComparison.Ordinal)
            && l.Contains("Kieran", StringComparison.Ordinal) && l.Contains(" Yes ", StringComparison.Ordinal));
        var first = sample.Result.Lines.Where(l => l.StartsWith("Essex ", StringComparison.Ordinal)
            && l.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, "1", not "of", ..]).ToList(); // a place, not a rank "1 of 9"
        Assert.Equal(2, first.Count); // before and after
        Assert.DoesNotContain("Kieran", first[0], StringComparison.Ordinal);
        Assert.Matches("Kieran.* Yes ", first[1]);
        Assert.Equal("", sample.Result.Error);
        Assert.All(sample.Result.Output.Split('\n').Where(l => !l.StartsWith("  ", StringComparison.Ordinal)),
            l => Assert.True(l.Length <= 132, l));
        foreach (var chart in new[] { "comparison.png", "comparison.svg", "harm.png", "change.png", "charge-rate.png", "trend-essex.png",
            "trends.svg", "why-one-person.png", "missing-funnel.png", "visits-overdue.png" })
        {
            Assert.True(new FileInfo(sample.Folder.File(chart)).Length > 4000, chart);
        }

        Assert.Equal(10, File.ReadAllLines(sample.Folder.File("vawg.csv")).Length);
    }

    [Fact]
    public void Gallery_writes_every_kind_for_every_theme_and_says_what_is_left_out()
    {
        using var folder = new TemporaryFolder();

        var result =
            HostProcess.Run(
                [Path.Combine(Examples, "gallery.ps1"), "-OutputFolder", folder.Path, "-Database", sample.Folder.File("sample.toex"),
                    "-Width", "600"]).Succeeded();

        string[] everywhere = ["Comparison", "Trend", "Funnel", "Breakdown", "Pyramid", "Concentration", "Map", "SmallMultiples"];
        var expected = new[] { "Vawg", "Missing", "Visor", "Csae", "Stalking" }.SelectMany(t => everywhere.Select(k => $"{t}-{k}.png"))
            .Concat(["Vawg-HeatMap.png", "Missing-HeatMap.png", "Csae-HeatMap.png", "Missing-Overdue.png", "Visor-Overdue.png",
                "Vawg-Scatter-Essex.png"]);
        Assert.All(expected, file => Assert.True(new FileInfo(folder.File(file)).Length > 4000, file));
        Assert.False(File.Exists(folder.File("Visor-HeatMap.png")));
        Assert.Contains(
            "left out: None of the profiles of the theme Managed offenders (ViSOR) knows hours", result.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("[A-Z][a-z]+ O'Neill", result.Output);
    }

    [Fact]
    public void Recorded_crime_profiles_published_data_and_says_what_it_cannot_know()
    {
        using var folder = new TemporaryFolder();
        var table = Path.Combine(Repository.Root, "tests", "Published", "home-office-recorded-crime-2017-18.csv.gz");

        var result =
            HostProcess.Run([Path.Combine(Examples, "recorded-crime.ps1"), "-Path", table, "-OutputFolder", folder.Path, "-Focus", "Essex"])
                .Succeeded();

        Assert.Contains("Stalking and harassment", result.Output, StringComparison.Ordinal);
        Assert.Contains("Published recorded crime does not tell victims' sex or age", result.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File("recorded-crime.png")));
        Assert.Contains("\"Essex\"", File.ReadAllText(folder.File("recorded-crime.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Weekly_tasking_lists_who_moved_since_the_run_before()
    {
        using var folder = new TemporaryFolder();
        var database = folder.File("copy.toex");
        File.Copy(sample.Folder.File("sample.toex"), database);
        string[] script = [Path.Combine(Examples, "weekly-tasking.ps1"), "-Database", database, "-Reason", "Test", "-Top", "3"];

        HostProcess.Run([.. script, "-AsOf", "2026-09-23"]).Succeeded();
        var result = HostProcess.Run([.. script, "-AsOf", "2026-09-30"]).Succeeded();

        Assert.Matches("(?m)^Essex +1 +[+-]?[0-9]+ ", result.Output);
        Assert.Contains("Held by three teams or more:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Submission_loads_three_files_and_hands_back_what_is_wrong()
    {
        using var folder = new TemporaryFolder();

        var result = HostProcess.Run([Path.Combine(Examples, "submission.ps1"), "-OutputFolder", folder.Path]).Succeeded();

        Assert.Equal("", result.Error);
        string[] lines =
        [
            @"1 Loaded +Persons +6 +2 +0\b", @"2 Loaded +Offences +4 +2 +1\b", @"3 Loaded +OffencePersons +7 +1 +0\b",
            "1 AlreadyLoaded +Persons ", "offence.unresolved",
        ];
        foreach (var line in lines)
        {
            Assert.Matches($"(?m)^.*{line}", result.Output);
        }

        Assert.All(result.Output.Split('\n'), l => Assert.True(l.TrimEnd().Length <= 80, l)); // a job without a terminal has 80 columns
        Assert.Equal(3, File.ReadAllLines(folder.File("essex-persons-to-mend.csv")).Length);
    }

    public sealed class Sample : IDisposable
    {
        public Sample() => Result = HostProcess
            .Run([Path.Combine(Examples, "force-profile.ps1"), "-OutputFolder", Folder.Path, "-Scale", "0.3"]).Succeeded();

        internal TemporaryFolder Folder { get; } = new();

        internal ProcessResult Result { get; }

        public void Dispose() => Folder.Dispose();
    }
}
