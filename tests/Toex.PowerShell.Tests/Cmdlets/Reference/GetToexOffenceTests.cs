namespace Toex.PowerShell.Tests.Cmdlets.Reference;

[Collection(CmdletCollection.Name)]
public sealed class GetToexOffenceTests(SampleFixture sample)
{
    [Theory]
    [InlineData("Get-ToexOffence 8/65, 008/65, 00865", "008/65", "008/65", "008/65")]
    [InlineData("'8Q', '8/67' | Get-ToexOffence", "8Q", "008/67")]
    [InlineData("Get-ToexOffence 8Q | Get-ToexOffence", "8Q")]
    [InlineData("Get-ToexOffence -Title 'Stalking*fear*'", "008/65")]
    [InlineData("Get-ToexOffence -Title 'no such title*'")]
    public void Offences_are_found_by_any_spelling_of_the_code_and_by_title(string script, params string[] expected) =>
        Assert.Equal(expected, sample.Read(script).Succeeded().Select(o => o.Get<string>("Code")));

    [Fact]
    public void Offence_tells_theme_weight_and_where_the_weight_comes_from()
    {
        var offences = sample.Read("Get-ToexOffence 8Q, 8/65, 8/67").Succeeded();

        Assert.Equal(["published", "inherited", "override"], offences.Select(o => o.Get<string>("WeightBasis")));
        Assert.All(offences, o => Assert.True(o.Get<decimal>("Weight") > 0));
        Assert.Equal("Stalking and harassment", offences[0].Get("Theme"));
        Assert.NotEmpty(offences[2].Get<string>("Reason"));
        Assert.NotEmpty(offences[2].Get<string>("Approver"));
    }

    [Theory]
    [InlineData("Get-ToexOffence -RecordedTitle 'Sec 47. Assault occasioning actual bodily harm', 'Assault'", "008/06", null)]
    [InlineData("[pscustomobject]@{ OffenceTitle = 'Exposure (S66, SOA 2003)' }, [pscustomobject]@{ OffenceTitle = '' } | Get-ToexOffence",
        "088/09", null)]
    [InlineData("[pscustomobject]@{ OffenceDescription = 'Single Offender: Rape of a female aged 16 or over' } | Get-ToexOffence",
        "019/08")]
    public void Recorded_titles_have_a_code_where_they_are_certain(string script, params string?[] expected) =>
        Assert.Equal(expected, sample.Read(script).Succeeded().Select(o => (string?)o.Get("Code")));

    [Fact]
    public void A_title_that_is_not_certain_tells_why_and_what_is_near()
    {
        var match = Assert.Single(sample.Read("Get-ToexOffence -RecordedTitle 'Sexual assault on a femle child under 13'").Succeeded());

        Assert.Equal(
            ("Unknown", false, 0d), (match.Get("Problem")!.ToString(), match.Get<bool>("IsResolved"), match.Get<double>("Certainty")));
        Assert.Contains("020/06", string.Join(' ', ((System.Collections.IEnumerable)match.Get("Candidates")!).Cast<object>()),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_code_is_one_error_and_the_others_still_come()
    {
        var result = sample.Read("'8Q', 'zz9', '8/67' | Get-ToexOffence");

        Assert.Equal(2, result.Output.Count);
        Assert.Equal(["Toex.Offence.NotFound"], result.ErrorIds);
        Assert.Equal("zz9", result.Errors[0].TargetObject);
    }
}
