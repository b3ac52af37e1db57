using System.Management.Automation;

namespace Toex.PowerShell.Tests.Cmdlets.Profiles;

/// <summary>Names and types of properties are what scripts, reports and Power BI hold on to.</summary>
[Collection(CmdletCollection.Name)]
public sealed class VawgProfileShapeTests(SampleFixture sample)
{
    [Theory]
    [InlineData("PoliceForce", typeof(string))]
    [InlineData("ForceCode", typeof(string))]
    [InlineData("From", typeof(DateTime))]
    [InlineData("To", typeof(DateTime))]
    [InlineData("Period", typeof(string))]
    [InlineData("Offences", typeof(long))]
    [InlineData("ShareOfAllCrime", typeof(double))]
    [InlineData("RatePer1000", typeof(double))]
    [InlineData("RatePer1000Lower", typeof(double))]
    [InlineData("RatePer1000Upper", typeof(double))]
    [InlineData("RatePer1000Females", typeof(double))]
    [InlineData("Change", typeof(double))]
    [InlineData("ChangeLower", typeof(double))]
    [InlineData("OffencesBefore", typeof(long))]
    [InlineData("Theme", typeof(string))]
    [InlineData("HarmScale", typeof(string))]
    [InlineData("Harm", typeof(double))]
    [InlineData("HarmPer1000", typeof(double))]
    [InlineData("DomesticShare", typeof(double))]
    [InlineData("ChargeRate", typeof(double))]
    [InlineData("RepeatVictims", typeof(long))]
    [InlineData("RepeatSuspects", typeof(long))]
    [InlineData("SerialSuspects", typeof(long))]
    [InlineData("TopSuspectsHarmShare", typeof(double))]
    public void Profile_has(string property, Type type) => Assert.IsType(type, Essex().Get(property));

    [Theory]
    [InlineData("Name", typeof(string))]
    [InlineData("Count", typeof(long))]
    [InlineData("Share", typeof(double))]
    [InlineData("RatePer1000", typeof(double))]
    [InlineData("HarmPer1000", typeof(double))]
    public void Offence_theme_has(string property, Type type) =>
        Assert.All(Essex().List("OffenceThemes"), t => Assert.IsType(type, t.Get(property)));

    [Theory]
    [InlineData("Month", typeof(DateTime))]
    [InlineData("Starts", typeof(string))]
    [InlineData("Offences", typeof(long))]
    [InlineData("Complete", typeof(bool))]
    public void Month_has(string property, Type type) =>
        Assert.All(Essex().List("Months"), m => Assert.IsType(type, m.Get(property)));

    [Theory]
    [InlineData("Source", typeof(string))]
    [InlineData("Database", typeof(string))]
    [InlineData("SampleData", typeof(bool))]
    [InlineData("AsOf", typeof(DateTime))]
    [InlineData("ScopeRule", typeof(string))]
    [InlineData("SeverityScale", typeof(string))]
    [InlineData("ModuleVersion", typeof(string))]
    public void Provenance_has(string property, Type type) =>
        Assert.IsType(type, PSObject.AsPSObject(Essex().Get("Provenance")!).Get(property));

    [Fact]
    public void Parts_add_up_to_the_whole()
    {
        var essex = Essex();
        var offences = essex.Get<long>("Offences");

        Assert.Equal(offences, essex.List("Months").Sum(m => m.Get<long>("Offences")));
        Assert.Equal(offences, essex.List("OffenceThemes").Sum(t => t.Get<long>("Count")));
        Assert.Equal(12, essex.List("Months").Count);
        Assert.InRange(essex.Get<double>("RatePer1000"), essex.Get<double>("RatePer1000Lower"), essex.Get<double>("RatePer1000Upper"));
    }

    [Fact]
    public void Nothing_is_a_database_null() =>
        Assert.All(sample.Read("Get-ToexVawgProfile").Succeeded(), p => Assert.All(p.Properties, v => Assert.IsNotType<DBNull>(v.Value)));

    [Fact]
    public void Columns_are_what_a_row_of_a_file_can_hold()
    {
        var columns = Assert.IsType<PSPropertySet>(Essex().Members["Columns"]).ReferencedPropertyNames;

        Assert.All(columns, c => Assert.True(
            Essex().Get(c) is null or string or long or double || c == "Provenance", c));
        Assert.Contains("Period", columns);
        Assert.Contains("RatePer1000Lower", columns);
        Assert.Contains("OffencesBefore", columns);
    }

    private PSObject Essex() => Assert.Single(sample.Read("Get-ToexVawgProfile Essex").Succeeded());
}
