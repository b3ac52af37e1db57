using Toex.Tests;

namespace Toex.PowerShell.Tests.Cmdlets.Reference;

[Collection(CmdletCollection.Name)]
public sealed class ImportToexReferenceTests(SampleFixture sample)
{
    private const string Recorded = "Import-ToexReference -Kind RecordedCrime -Path $args[0]";
    private const string Street = "Import-ToexReference -Kind StreetCrime -Path $args[0]";

    private static readonly string Data = Path.Combine(Repository.Root, "tests", "Toex.Data.Tests", "TestData");
    private static readonly string RecordedFile = Path.Combine(Data, "recorded-crime-excerpt.csv");
    private static readonly string StreetFile = Path.Combine(Data, "street-crime-excerpt.csv");

    [Fact]
    public void Result_accounts_for_every_row()
    {
        var result = Assert.Single(sample.Write(Recorded, RecordedFile).Succeeded());

        Assert.Equal(File.ReadAllLines(RecordedFile).Length - 1L, result.Get("RowsRead"));
        Assert.Equal(result.Get<long>("RowsRead"), result.Get<long>("RowsLoaded") + result.Get<long>("RowsRejected"));
        Assert.Equal(RecordedFile, result.Get("Path"));
    }

    [Fact]
    public void Loaded_table_gives_profiles_of_published_data()
    {
        var profile =
            Assert.Single(
                sample.Write($"$null = {Recorded}; Get-ToexVawgProfile Essex -Source RecordedCrime -AsOf 2017-09-30 -Months 6",
                    RecordedFile).Succeeded());

        Assert.True(profile.Get<long>("Offences") > 0);
        Assert.Null(profile.Get("DomesticShare"));
    }

    [Fact]
    public void Same_file_again_changes_nothing()
    {
        var results = sample.Write($"{Street}; {Street}", StreetFile).Succeeded();

        Assert.Equal([false, true], results.Select(r => r.Get<bool>("AlreadyLoaded")));
        Assert.Equal(results[0].Get("RowsLoaded"), results[1].Get("RowsLoaded"));
    }

    [Fact]
    public void Rejected_rows_are_a_warning_and_come_with_reasons()
    {
        var file = Path.Combine(sample.NewFolder(), "unknown.csv");
        File.WriteAllText(file, File.ReadAllText(StreetFile).Replace("Essex Police", "Nowhere Police", StringComparison.Ordinal));

        var result = sample.Write(Street, file);

        var rejected = Assert.Single(result.Succeeded()).Get<long>("RowsRejected");
        Assert.True(rejected > 0);
        Assert.Equal(rejected, result.Output[0].List("Rejections").Sum(r => r.Get<long>("Count")));
        Assert.Contains("Rejections", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_files_come_by_wildcard_by_pipeline_and_literally()
    {
        var folder = sample.NewFolder();
        File.Copy(StreetFile, Path.Combine(folder, "a.csv"));
        File.Copy(StreetFile, Path.Combine(folder, "b[1].csv"));

        Assert.Equal(2, sample.Write("Import-ToexReference -Kind StreetCrime $args[0]", Path.Combine(folder, "*.csv")).Succeeded().Count);
        Assert.Equal(2, sample.Write("[System.IO.DirectoryInfo]::new($args[0]).GetFiles() | Import-ToexReference -Kind StreetCrime", folder)
            .Succeeded().Count);
        Assert.Single(
            sample.Write("Import-ToexReference -Kind StreetCrime -LiteralPath $args[0]", Path.Combine(folder, "b[1].csv")).Succeeded());
    }

    [Fact]
    public void File_that_cannot_be_loaded_is_an_error_of_its_own_and_the_others_load()
    {
        var folder = sample.NewFolder();
        File.WriteAllText(Path.Combine(folder, "a.csv"), "nothing,of,use\n1,2,3\n");
        File.Copy(StreetFile, Path.Combine(folder, "b.csv"));

        var result = sample.Write($"{Street}", Path.Combine(folder, "*.csv"));

        Assert.Equal(["Toex.Reference.WrongKind"], result.ErrorIds);
        Assert.Single(result.Output);
    }

    [Fact]
    public void File_of_the_other_kind_is_an_error_that_names_the_kind()
    {
        var error = Assert.Single(sample.Write(Recorded, StreetFile).Errors);

        Assert.StartsWith("Toex.Reference.WrongKind,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains("-Kind StreetCrime", error.ErrorDetails.RecommendedAction, StringComparison.Ordinal);
        Assert.Contains("-Kind RecordedCrime", Assert.Single(sample.Write(Street, RecordedFile).Errors).ErrorDetails.RecommendedAction,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("./none.csv")]
    [InlineData("./none*.csv")]
    [InlineData("./no/such/folder/a.csv")]
    public void Missing_file_is_an_error(string path) =>
        Assert.Equal(["Toex.File.NotFound"], sample.Write(Street, path).ErrorIds);

    [Fact]
    public void Missing_literal_file_is_an_error() =>
        Assert.Equal(["Toex.File.NotFound"], sample.Write("Import-ToexReference -Kind StreetCrime -LiteralPath ./none.csv").ErrorIds);

    [Fact]
    public void WhatIf_loads_nothing() =>
        Assert.Equal(
            ["Toex.Profile.NoRecordedCrime"],
            sample.Write($"{Recorded} -WhatIf; Get-ToexVawgProfile -Source RecordedCrime", RecordedFile).ErrorIds);
}
