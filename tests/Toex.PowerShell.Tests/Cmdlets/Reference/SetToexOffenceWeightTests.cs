namespace Toex.PowerShell.Tests.Cmdlets.Reference;

[Collection(CmdletCollection.Name)]
public sealed class SetToexOffenceWeightTests(SampleFixture sample)
{
    private const string Change = "Set-ToexOffenceWeight 8/67 -Weight 9999.5 -Reason 'Board paper 12' -Approver 'Head of VAWG'";

    [Fact]
    public void Override_comes_back_as_the_offence()
    {
        var offence = Assert.Single(sample.Write(Change).Succeeded());

        Assert.Equal(("008/67", 9999.5m, "override"), (offence.Get("Code"), offence.Get("Weight"), offence.Get("WeightBasis")));
        Assert.Equal(("Board paper 12", "Head of VAWG"), (offence.Get("Reason"), offence.Get("Approver")));
    }

    [Fact]
    public void Override_changes_harm_and_shows_in_provenance()
    {
        var result = sample.Write($"Get-ToexVawgProfile Essex; $null = {Change}; Get-ToexVawgProfile Essex").Succeeded();

        var (before, after) = (result[0], result[1]);
        Assert.True(after.Get<double>("Harm") > before.Get<double>("Harm"));
        Assert.Equal(before.Get("Offences"), after.Get("Offences"));
        Assert.Contains(
            after.List("OffenceThemes"), t => t.Get<string>("Name") == "Controlling or coercive behaviour" && t.Get<double>("Harm") > 9999);
        Assert.Contains(
            Overrides(after), o => o.Contains("9999.5", StringComparison.Ordinal) && o.Contains("Head of VAWG", StringComparison.Ordinal));
        Assert.DoesNotContain(Overrides(before), o => o.Contains("Head of VAWG", StringComparison.Ordinal));
    }

    [Fact]
    public void Override_is_recorded_in_the_journal()
    {
        var entry = Assert.Single(sample.Write($"$null = {Change}; Get-ToexAudit").Succeeded());

        Assert.Equal(("Alteration", "Set-ToexOffenceWeight", "Board paper 12"),
            (entry.Get("Kind")!.ToString(), entry.Get("Operation"), entry.Get("Reason")));
        Assert.Contains("to 9999.5, approved by Head of VAWG", entry.Get<string>("Criteria"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIf_writes_neither_weight_nor_journal()
    {
        var result =
            sample.Write($"{Change} -WhatIf; (Get-ToexOffence 8/67).Weight; [System.IO.File]::Exists((Get-ToexDatabase).AuditJournal)")
                .Succeeded();

        Assert.Equal(189.153887m, result[0].BaseObject);
        Assert.Equal(false, result[1].BaseObject);
    }

    [Fact]
    public void Table_of_overrides_goes_through_by_property_names_past_a_code_that_is_wrong()
    {
        var result = sample.Write(
            """
            '8/67', 'zz9', '8/77' | ForEach-Object { [pscustomobject]@{ Code = $_; Weight = '150.25'; Reason = 'why'; Approver = 'a'; Note = 'n' } } |
                Set-ToexOffenceWeight
            """);

        Assert.Equal(["008/67", "008/77"], result.Output.Select(o => o.Get<string>("Code")));
        Assert.All(result.Output, o => Assert.Equal(150.25m, o.Get("Weight")));
        Assert.Equal(["Toex.Offence.NotFound"], result.ErrorIds);
    }

    [Theory]
    [InlineData("-Weight -1 -Reason why -Approver b", "ParameterArgumentValidationError")]
    [InlineData("-Weight -0.4 -Reason why -Approver b", "Toex.Offence.BadOverride")]
    [InlineData("-Weight 1 -Reason ' ' -Approver b", "Toex.Offence.BadOverride")]
    [InlineData("-Weight 1 -Reason why -Approver ' '", "Toex.Offence.BadOverride")]
    [InlineData("-Weight 1 -Reason '' -Approver b", "ParameterArgumentValidationError")]
    [InlineData("-Weight heavy -Reason why -Approver b", "ParameterArgumentTransformationError")]
    [InlineData("-Weight '1,5' -Reason why -Approver b", "ParameterArgumentTransformationError")]
    [InlineData("-Weight '1,234.5' -Reason why -Approver b", "ParameterArgumentTransformationError")]
    public void Bad_overrides_change_nothing(string parameters, string id)
    {
        var result =
            sample.Write(
                $"try {{ Set-ToexOffenceWeight 8/67 {parameters} -ErrorAction Stop }} catch {{ $_.FullyQualifiedErrorId.Split(',')[0] }}; "
                    + $"(Get-ToexOffence 8/67).Weight");

        Assert.Equal([id, 189.153887m], result.Output.Select(o => o.BaseObject));
    }

    private static IEnumerable<string> Overrides(System.Management.Automation.PSObject profile) =>
        System.Management.Automation.PSObject.AsPSObject(profile.Get("Provenance")!).List("Overrides").Texts();
}
