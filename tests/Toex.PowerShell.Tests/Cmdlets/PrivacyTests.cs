using System.Management.Automation;

namespace Toex.PowerShell.Tests.Cmdlets;

/// <summary>Names of persons come out of Get-ToexSubject, after the journal was written, and out of nothing else.</summary>
[Collection(CmdletCollection.Name)]
public sealed class PrivacyTests(SampleFixture sample)
{
    [Fact]
    public void Errors_and_warnings_carry_no_personal_detail()
    {
        var result = sample.Write(
            """
            Get-ToexSubject Essex -Top 50 -Reason 'Tasking'
            Get-ToexSubject Esex -Reason 'Tasking'
            Get-ToexSubject Essex -Reason ''
            Get-ToexVawgProfile Essex, Nowhere
            Set-ToexOffenceWeight zz9 1 -Reason why -Approver b
            Import-ToexReference -Kind StreetCrime (Get-ToexDatabase).Location
            Get-ToexSubject Essex -Top 20 -Theme Missing -Reason 'Tasking'
            Get-ToexSubject Essex -Top 20 -Theme Visor -AcrossThemes -Reason 'Tasking'
            Get-ToexSubject Essex -Top 5 -Theme Missing -Role Victim -Reason 'Tasking'
            Get-ToexSubject Essex -Top 5 -Theme Missing -Reason 'Tasking' | Export-ToexChart ./subjects.svg
            Get-ToexSubject Essex -Top 5 -Theme Visor -Reason 'Tasking' | Compare-ToexForce -Measure NoSuch
            Get-ToexSubject Essex -Top 5 -Reason 'Tasking' | Export-ToexChart ./subjects.svg
            Get-ToexSubject Essex -Top 5 -Reason 'Tasking' | Get-ToexOffence
            """);

        var said = string.Join(
            '\n', [.. result.Errors.Select(e => $"{e} {e.ErrorDetails} {e.CategoryInfo} {e.TargetObject as string}"), .. result.Warnings]);
        Assert.True(result.Errors.Count > 5, said);
        Assert.All(Persons(result), s => Assert.All(
            new[] { "FamilyName", "Born", "Name" }.Select(p => $"{s.Get(p)}").Where(v => v.Length > 0),
            v => Assert.DoesNotContain(v, said, StringComparison.Ordinal)));
    }

    [Fact]
    public void Journal_carries_ids_and_no_names()
    {
        var result =
            sample.Write(
                "Get-ToexSubject Essex -Top 50 -Reason 'Tasking' -Record; [System.IO.File]::ReadAllText((Get-ToexDatabase).AuditJournal)")
                    .Succeeded();

        var journal = Assert.IsType<string>(result[^1].BaseObject);
        Assert.All(Persons(new([.. result], [], [])), s =>
        {
            Assert.Contains($"{s.Get("SubjectId")}", journal, StringComparison.Ordinal);
            Assert.DoesNotContain(s.Get<string>("FamilyName"), journal, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Profiles_carry_no_names()
    {
        var result =
            sample.Read(
                "Get-ToexSubject Essex -Top 50 -Reason 'Tasking'; Get-ToexSubject Essex -Theme Missing -Top 50 -Reason 'Tasking'; "
                    + "Get-ToexSubject Essex -Theme Visor -Top 50 -Reason 'Tasking'; Get-ToexVawgProfile Essex; Get-ToexMissingProfile "
                        + "Essex; Get-ToexVisorProfile Essex; Get-ToexVisorProfile Essex | ForEach-Object Provenance; Compare-ToexForce "
                            + "Essex -Theme Missing").Succeeded();

        var text = string.Join('\n', result.Where(r => !r.TypeNames.Contains("Toex.Profiles.Subjects.RankedSubject"))
            .SelectMany(r => r.Properties.Select(p => $"{p.Value}")));
        Assert.All(Persons(new([.. result], [], [])), s => Assert.DoesNotContain(s.Get<string>("Name"), text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Missing")]
    [InlineData("Visor")]
    [InlineData("Vawg")]
    public void Subject_as_text_is_force_and_key(string theme)
    {
        var subject =
            Assert.Single(sample.Read($"Get-ToexSubject Essex -Theme {theme} -Top 1 -AcrossThemes -Reason 'Tasking'").Succeeded());

        Assert.Equal($"Subject {subject.Get("SubjectId")} of Essex", subject.BaseObject.ToString());
    }

    private static IEnumerable<PSObject> Persons(ScriptResult result)
    {
        var persons = result.Output.Where(r => r.TypeNames.Contains("Toex.Profiles.Subjects.RankedSubject")).ToList();
        Assert.NotEmpty(persons);
        return persons.Where(p => p.Get("FamilyName") is not null);
    }
}
