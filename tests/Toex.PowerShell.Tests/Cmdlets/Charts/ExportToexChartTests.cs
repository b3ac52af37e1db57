using System.Management.Automation;
using System.Text;
using System.Xml.Linq;

namespace Toex.PowerShell.Tests.Cmdlets.Charts;

[Collection(CmdletCollection.Name)]
public sealed class ExportToexChartTests(SampleFixture sample)
{
    private static readonly byte[] PngSignature = [0x89, .. Encoding.ASCII.GetBytes("PNG\r\n"), 0x1A, (byte)'\n'];

    [Theory]
    [InlineData("chart.png", "")]
    [InlineData("chart.svg", "")]
    [InlineData("chart.SVG", "-Focus Essex -Measure ChargeRate -Colour Dark -Marking OFFICIAL-SENSITIVE")]
    [InlineData("trend.svg", "-Kind Trend")]
    [InlineData("trend.png", "-Kind Trend -Measure Harm -Width 800 -Title 'Harm by month'")]
    public void Chart_is_a_file_with_the_chart_in_words(string name, string parameters)
    {
        var path = Path.Combine(sample.NewFolder(), name);
        var file = Assert.Single(
            sample.Read($"Get-ToexVawgProfile Essex, Kent | Export-ToexChart $args[0] {parameters}", path).Succeeded());

        Assert.Equal(path, Assert.IsType<FileInfo>(file.BaseObject).FullName);
        Assert.Contains("Essex", file.Get<string>("AlternativeText"), StringComparison.Ordinal);
        if (name.EndsWith("png", StringComparison.Ordinal))
        {
            Assert.Equal(PngSignature, File.ReadAllBytes(path)[..8]);
        }
        else
        {
            Assert.Equal("svg", XDocument.Load(path).Root!.Name.LocalName);
        }
    }

    [Fact]
    public void Marking_and_title_stand_in_the_chart()
    {
        var path = Path.Combine(sample.NewFolder(), "chart.svg");
        sample.Read("Get-ToexVawgProfile | Export-ToexChart $args[0] -Title 'Nine forces' -Marking 'OFFICIAL-SENSITIVE'", path).Succeeded();

        Assert.Contains("Nine forces", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Contains("OFFICIAL-SENSITIVE", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@{ Date = '2026-03-01'; Name = 'New rule' }")]
    [InlineData("@{ Date = '2026-03-01'; Name = 'New rule'; PoliceForce = 'Essex' }, @{ Date = '1 May 2026'; Name = 'Elsewhere'; "
        + "PoliceForce = 'Kent' }")]
    [InlineData("('Date,Name', '2026-03-01,New rule' | ConvertFrom-Csv)")]
    [InlineData("([pscustomobject]@{ Date = [datetime]'2026-03-01'; Name = 'New rule' })")]
    public void Events_are_named_in_the_notes(string events)
    {
        var path = Path.Combine(sample.NewFolder(), "chart.svg");
        sample.Read($"Get-ToexVawgProfile Essex | Export-ToexChart $args[0] -Kind Trend -Event {events}", path).Succeeded();

        Assert.Contains("Dotted vertical lines: New rule, 1 March 2026. ", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.DoesNotContain("Elsewhere", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'March'")]
    [InlineData("@{ Name = 'New rule' }")]
    [InlineData("@{ Date = '03/04/2026'; Name = 'New rule' }")]
    public void What_is_no_event_is_refused(string events) => Assert.Contains("ParameterArgumentTransformationError", Assert.Single(
        sample.Read($"Get-ToexVawgProfile Essex | Export-ToexChart a.svg -Kind Trend -Event {events}").ErrorIds), StringComparison.Ordinal);

    [Fact]
    public void Existing_file_is_replaced_only_by_force()
    {
        var path = Path.Combine(sample.NewFolder(), "chart.svg");
        File.WriteAllText(path, "mine");

        Assert.Equal(["Toex.File.AlreadyExists"], sample.Read("Get-ToexVawgProfile | Export-ToexChart $args[0]", path).ErrorIds);
        Assert.Equal("mine", File.ReadAllText(path));
        sample.Read("Get-ToexVawgProfile | Export-ToexChart $args[0] -Force", path).Succeeded();
        Assert.Equal("svg", XDocument.Load(path).Root!.Name.LocalName);
    }

    [Fact]
    public void WhatIf_writes_nothing()
    {
        var folder = sample.NewFolder();

        Assert.Empty(sample.Read("Get-ToexVawgProfile | Export-ToexChart $args[0] -WhatIf", Path.Combine(folder, "chart.svg")).Succeeded());
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Theory]
    [InlineData("chart.pdf", "", "Toex.Chart.UnknownFormat", ErrorCategory.InvalidArgument)]
    [InlineData("{Nope}.svg", "", "Toex.Chart.UnknownPlace", ErrorCategory.InvalidArgument)]
    [InlineData("{Kind}.svg", "-Data './{Foo}.csv'", "Toex.Chart.UnknownPlace", ErrorCategory.InvalidArgument)]
    [InlineData("no/such/folder/chart.svg", "", "Toex.File.FolderNotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("chart.svg", "-Measure Charm", "Toex.Measure.NotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("chart.svg", "-Focus Cumbria", "Toex.Chart.FocusNotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("chart.svg", "-Width 10", "Toex.Chart.WidthOutOfRange", ErrorCategory.InvalidArgument)]
    [InlineData("chart.svg", "-Kind Trend -Measure SerialSuspects", "Toex.Chart.NoMonthlyValues", ErrorCategory.InvalidArgument)]
    public void Charts_that_cannot_be_made_are_errors_and_leave_nothing(string name, string parameters, string id, ErrorCategory category)
    {
        var folder = sample.NewFolder();
        var error = Assert.Single(
            sample.Read($"Get-ToexVawgProfile | Export-ToexChart $args[0] {parameters}", Path.Combine(folder, name)).Errors);

        Assert.StartsWith(id + ",", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(category, error.CategoryInfo.Category);
        Assert.NotEmpty(error.ErrorDetails.RecommendedAction);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Theory]
    [InlineData("Nonsense")]
    [InlineData("Scatter")]
    [InlineData("Trend, Co")]
    public void A_kind_that_there_is_not_is_told_before_any_work_with_those_there_are(string kind)
    {
        var error = Assert.Single(sample.Read($"Get-ToexVawgProfile | Export-ToexChart ./chart.svg -Kind {kind}").Errors);

        Assert.StartsWith("ParameterArgumentValidationError,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains("Choose one of these: Comparison, Trend, Funnel,", $"{error}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_may_be_named_in_any_case_and_by_its_beginning()
    {
        var folder = sample.NewFolder();
        sample.Read("Get-ToexVawgProfile | Export-ToexChart $args[0] -Kind trend, SMALL, Map",
            Path.Combine(folder, "{Kind}.svg")).Succeeded();

        Assert.Equal(["Map.svg", "SmallMultiples.svg", "Trend.svg"],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Data_are_a_file_object_after_the_chart()
    {
        var folder = sample.NewFolder();
        var files = sample.Read("Get-ToexVawgProfile Essex, Kent | Export-ToexChart $args[0] -Data $args[1]", Path.Combine(folder, "a.svg"),
            Path.Combine(folder, "b.csv")).Succeeded();

        Assert.Equal(["a.svg", "b.csv"], files.Select(f => Assert.IsType<FileInfo>(f.BaseObject).Name));
        Assert.Null(files[1].Properties["AlternativeText"]);
        var lines = File.ReadAllLines(Path.Combine(folder, "b.csv"));
        Assert.Equal(3, lines.Length);
        Assert.Equal("PoliceForce,Rank,Value,Lower,Upper,GroupValue", lines[0]);
    }

    [Fact]
    public void Data_of_several_charts_are_a_file_each()
    {
        var folder = sample.NewFolder();
        const string charts = "Get-ToexMissingProfile Essex, Kent | Export-ToexChart -Kind Pyramid, Trend";
        sample.Read(charts + " \"$($args[0])/{Kind}-{PoliceForce}.svg\" -Data \"$($args[0])/{Kind}-{PoliceForce}.csv\"", folder)
            .Succeeded();

        Assert.Equal(["Pyramid-Essex.csv", "Pyramid-Kent.csv", "Trend-Essex.csv", "Trend-Kent.csv"],
            Directory.GetFiles(folder, "*.csv").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["Toex.Chart.OneFileForMany"],
            sample.Read(charts + " \"$($args[0])/n-{Kind}.svg\" -Data \"$($args[0])/n.csv\"", folder).ErrorIds);
        Assert.Empty(Directory.GetFiles(folder, "n*"));
    }

    [Theory]
    [InlineData("", "b.txt", "Toex.Chart.UnknownDataFormat")]
    [InlineData("", "no/b.csv", "Toex.File.FolderNotFound")]
    [InlineData("", "there.csv", "Toex.File.AlreadyExists")]
    [InlineData("-WhatIf", "b.csv", null)]
    public void Where_data_cannot_or_may_not_be_written_there_is_no_chart_either(string parameters, string data, string? id)
    {
        var folder = sample.NewFolder();
        File.WriteAllText(Path.Combine(folder, "there.csv"), "mine");
        var result = sample.Read($"Get-ToexVawgProfile | Export-ToexChart $args[0] -Data $args[1] {parameters}",
            Path.Combine(folder, "a.svg"), Path.Combine(folder, data));

        Assert.Equal(id is null ? [] : [id], result.ErrorIds);
        Assert.Equal("mine", File.ReadAllText(Assert.Single(Directory.GetFileSystemEntries(folder))));
    }

    // No month has 1,000 incidents, so a trend of them is refused; the pyramid of the same call is not.
    [Fact]
    public void Of_a_call_with_small_numbers_what_cannot_withhold_them_is_refused()
    {
        var folder = sample.NewFolder();
        var result = sample.Read("Get-ToexMissingProfile Essex | Export-ToexChart \"$($args[0])/{Kind}.svg\" -Kind Pyramid, Trend "
            + "-SmallNumbersBelow 1000", folder);

        Assert.Equal(["Toex.Chart.SmallNumbersShown"], result.ErrorIds);
        Assert.Equal(["Pyramid.svg"], Directory.GetFiles(folder).Select(Path.GetFileName));
        Assert.Equal(["Toex.Chart.SmallNumbersShown"], sample.Read(
            "Get-ToexMissingProfile Essex | Export-ToexChart $args[0] -Kind Trend -SmallNumbersBelow 1000",
            Path.Combine(folder, "trend.svg")).ErrorIds);
    }

    [Fact]
    public void No_profile_is_an_error() =>
        Assert.Equal(["Toex.Chart.NoProfiles"], sample.Read("Get-ToexVawgProfile zz* | Export-ToexChart ./chart.svg").ErrorIds);
}
