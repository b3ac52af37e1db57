using System.Management.Automation;
using System.Text;

namespace Toex.PowerShell.Tests.Cmdlets.Cubes;

[Collection(CmdletCollection.Name)]
public sealed class CubeCmdletTests(SampleFixture sample)
{
    [Fact]
    public void Rows_begin_with_the_force_and_add_up_to_the_profile()
    {
        var rows = sample.Read("Get-ToexCube Essex").Succeeded();

        Assert.Equal(
            ["ForceCode", "PoliceForce", "Period", "Month", "OffenceCode", "OffenceTheme", "Offences", "Domestic", "Charged", "Harm",
                "Theme", "Facet"],
            rows[0].Properties.Select(p => p.Name));
        Assert.Equal(("E23000028", "Essex"), (Value(rows[0], "ForceCode"), Value(rows[0], "PoliceForce")));
        Assert.Equal(
            sample.Read("(Get-ToexVawgProfile Essex).Offences").Succeeded().Single().BaseObject,
            rows.Where(r => Value(r, "Period").Equals("Window")).Sum(r => (long)Value(r, "Offences")));
        Assert.Matches("^20[0-9]{2}-[0-9]{2}-01$", (string)Value(rows[0], "Month"));
    }

    [Fact]
    public void Facets_are_chosen_by_name_and_a_wrong_name_stops_only_itself()
    {
        var result = sample.Read("Get-ToexCube Kent -Theme Missing -Facet nonsense, risk*");

        Assert.Equal(["Toex.Cube.NoFacet"], result.ErrorIds);
        Assert.Equal("There is no facet 'nonsense' of what the theme Missing counts.", result.Errors[0].Exception.Message);
        Assert.All(result.Output, r => Assert.Equal("riskLevels", Value(r, "Facet")));
        Assert.Contains(result.Output, r => Value(r, "RiskLevel").Equals("High"));
    }

    [Fact]
    public void Published_crime_has_a_cube_only_where_it_is_loaded() =>
        Assert.Equal(["Toex.Profile.NoRecordedCrime"], sample.Read("Get-ToexCube -Source RecordedCrime").ErrorIds);

    [Fact]
    public void Files_are_one_a_facet_and_a_dictionary_that_explains_every_column()
    {
        var folder = sample.NewFolder();

        var files = sample.Read("Export-ToexCube Essex -Theme Visor -Facet levels, orders -Format Csv -Path $args[0]", folder).Succeeded();

        Assert.Equal(["Visor-levels.csv", "Visor-orders.csv", "Visor-dictionary.csv"],
            files.Select(f => Assert.IsType<FileInfo>(f.BaseObject).Name));
        Assert.Equal("ForceCode,PoliceForce,Period,OrderType,OrdersInForce,OrdersBreached",
            File.ReadLines(Path.Combine(folder, "Visor-orders.csv")).First());
        var dictionary = File.ReadAllLines(Path.Combine(folder, "Visor-dictionary.csv"));
        Assert.Equal("Table,Name,Meaning,Unit,Source,Type", dictionary[0]);
        Assert.Contains(
            "orders,OrdersInForce,orders in force on the as-of date,,Managed offenders submitted by forces,whole number", dictionary);
        Assert.Equal(1 + 6 + 14, dictionary.Length);
    }

    [Fact]
    public void Without_a_format_the_files_are_Parquet()
    {
        var folder = sample.NewFolder();

        sample.Read("Export-ToexCube Essex -Facet codes -Path $args[0]", folder).Succeeded();

        var content = File.ReadAllBytes(Path.Combine(folder, "Vawg-codes.parquet"));
        Assert.Equal(("PAR1", "PAR1"), (Encoding.ASCII.GetString(content[..4]), Encoding.ASCII.GetString(content[^4..])));
    }

    [Fact]
    public void Nothing_is_written_over_or_without_a_folder_or_as_a_trial()
    {
        var folder = sample.NewFolder();
        Assert.Empty(sample.Read("Export-ToexCube Essex -Facet hours -Path $args[0] -WhatIf", folder).Succeeded());
        Assert.Empty(Directory.EnumerateFiles(folder));
        sample.Read("Export-ToexCube Essex -Facet hours -Path $args[0]", folder).Succeeded();

        Assert.Equal(
            ["Toex.File.AlreadyExists", "Toex.File.AlreadyExists"],
                sample.Read("Export-ToexCube Essex -Facet hours -Path $args[0]", folder).ErrorIds);
        Assert.Equal(
            ["Toex.File.FolderNotFound"], sample.Read("Export-ToexCube Essex -Path $args[0]", Path.Combine(folder, "none")).ErrorIds);
    }

    private static object Value(PSObject row, string name) => row.Properties[name].Value;
}
