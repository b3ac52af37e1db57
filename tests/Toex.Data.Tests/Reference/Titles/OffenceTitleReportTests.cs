using System.IO.Compression;
using Sylvan.Data.Csv;
using Toex.Data.Reference.Titles;
using Xunit.Abstractions;

namespace Toex.Data.Tests.Reference.Titles;

public sealed class OffenceTitleReportTests(CatalogueFixture catalogue, ITestOutputHelper output) : IClassFixture<CatalogueFixture>
{
    [Fact]
    public void Counts_titles_rows_and_what_is_right()
    {
        var report = Of(
            new("Common assault", 70, "105/01"),
            new("Causing sexual activity without consent", 10, "022/04"),
            new("Blackmail", 5, "034/01"),
            new("Exposure", 4),
            new("Nothing of the kind", 11),
            new("Violence", 100));

        Assert.Equal((6, 200, 4, 89), (report.Titles, report.Rows, report.ResolvedTitles, report.ResolvedRows));
        Assert.Equal((3, 1, 1), (report.Checked, report.Right, report.RightClass));
        Assert.Equal(["Blackmail"], report.Wrong.Select(w => w.Title));
        Assert.Equal(["Violence", "Nothing of the kind"], report.Unresolved.Select(u => u.Title));
        Assert.Equal([TitleProblem.GroupOnly, TitleProblem.Unknown], report.Unresolved.Select(u => u.Problem));
        Assert.Equal((4d / 6, 89d / 200, 2d / 3), (report.TitleCoverage, report.RowCoverage, report.Precision));
    }

    [Fact]
    public void Of_no_title_there_is_no_share()
    {
        var report = Of();

        Assert.Equal((null, null, null), (report.TitleCoverage, report.RowCoverage, report.Precision));
    }

    /// <summary>Titles of the catalogue in capitals, with markers, and with a letter wrong in any word, telling words included.</summary>
    [Theory]
    [InlineData(0, 0.98)]
    [InlineData(1, 0.98)]
    [InlineData(2, 0.98)]
    [InlineData(3, 0.5)]
    [InlineData(4, 0.3)]
    public void Corrupted_titles_keep_their_code_or_lose_it_but_do_not_get_another(int corruption, double coverage)
    {
        var report = Of([.. catalogue.Catalogue.All.Where(o => o.Level == "subcode")
            .Select((o, i) => new CountedTitle(CorruptedTitles.Of(o.Title, i).ElementAt(corruption), 1, o.Code))]);

        output.WriteLine($"coverage {report.TitleCoverage:P2}, precision {report.Precision:P3}");
        foreach (var wrong in report.Wrong)
        {
            output.WriteLine($"{wrong.Code} {wrong.Means}: {wrong.Title}");
        }

        Assert.True(report.Precision >= 0.995, $"precision {report.Precision:P3}");
        Assert.True(report.TitleCoverage >= coverage, $"coverage {report.TitleCoverage:P2}");
    }

    /// <summary>The file suggests 022/04 (a female victim, no penetration) for a text that says neither: the class is as much as it
    /// tells.</summary>
    [Fact]
    public void Titles_of_forces_get_the_suggested_code_or_none()
    {
        var titles = File.ReadLines(Published.File("offence-title-variants.tsv")).Select(l => l.Split('\t'))
            .Select(f => new CountedTitle(f[0], 1, f[1] == "19 (sex/age unknown)" ? "019/00" : f[1].StartsWith('(') ? "none" : f[1]))
                .ToList();

        var report = Of([.. titles]);

        output.WriteLine($"coverage {report.TitleCoverage:P2}, precision {report.Precision:P3}, exact {report.Right} of {report.Checked}");
        Assert.Empty(report.Wrong);
        Assert.Equal(1, report.RightClass);
        Assert.Equal(titles.Where(t => t.Expected == "none").Select(t => t.Title).Order(), report.Unresolved.Select(u => u.Title).Order());
    }

    /// <summary>As published, with the notes that the catalogue leaves out; titles that several codes share stay open.</summary>
    [Fact]
    public void Published_titles_of_the_Home_Office_have_their_code()
    {
        using var text = new GZipStream(File.OpenRead(Published.File("home-office-offence-codes.csv.gz")), CompressionMode.Decompress);
        using var csv = CsvDataReader.Create(new StreamReader(text));
        var titles = new List<CountedTitle>();
        while (csv.Read())
        {
            titles.Add(new(csv.GetString(csv.GetOrdinal("subclass_description")), 1, csv.GetString(csv.GetOrdinal("ho_code"))));
        }

        var report = Of([.. titles]);

        output.WriteLine($"coverage {report.TitleCoverage:P2}, precision {report.Precision:P3}");
        Assert.True(report.TitleCoverage >= 0.98, $"coverage {report.TitleCoverage:P2}");
        Assert.Equal(
            ["Breach of Criminal Behaviour Order"], report.Wrong.Select(w => w.Title)); // 066/98 before the probation service's 999/07
    }

    private OffenceTitleReport Of(params CountedTitle[] titles) =>
        OffenceTitleReport.Create(catalogue.Resolver, titles, CancellationToken.None);
}
