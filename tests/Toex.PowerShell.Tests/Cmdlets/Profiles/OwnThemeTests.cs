using System.Management.Automation;
using Toex.Tests;

namespace Toex.PowerShell.Tests.Cmdlets.Profiles;

/// <summary>A theme of a user's own, from a definition file.</summary>
[Collection(CmdletCollection.Name)]
public sealed class OwnThemeTests(SampleFixture sample)
{
    private static readonly string Example = Path.Combine(Repository.Root, "examples", "themes", "stalking.json");

    [Fact]
    public void Path_is_relative_to_where_the_session_stands()
    {
        var profiles = sample.Read(
            "$null = $ExecutionContext.SessionState.Path.SetLocation($args[0]); Get-ToexProfile -Theme ./stalking.json -PoliceForce "
                + "Essex, Kent", Path.GetDirectoryName(Example)).Succeeded();

        Assert.Equal(["Essex", "Kent"], profiles.Select(p => p.Get<string>("PoliceForce")));
        Assert.All(profiles, p => Assert.True(p.Get<long>("Offences") > 0));
        Assert.All(profiles, p => Assert.Equal(p.Get<long>("Offences"), p.List("Outcomes").Sum(g => g.Get<long>("Count"))));
    }

    [Fact]
    public void Scopes_of_the_file_can_be_chosen()
    {
        var offences =
            sample.Read(
                "$file = $args[0]; 'All', 'Females' | ForEach-Object { (Get-ToexProfile Essex -Theme $file -Scope $_).Offences }", Example)
            .Succeeded().Select(o => (long)o.BaseObject).ToList();

        Assert.True(offences[1] > 0 && offences[1] < offences[0], string.Join(", ", offences));
    }

    [Theory]
    [InlineData("Compare-ToexForce -Theme $args[0] -Measure DomesticShare", 9)]
    [InlineData("Get-ToexMeasure -Theme $args[0]", 6)]
    [InlineData("Get-ToexSubject Essex -Theme $args[0] -Role Victim -Top 3 -Reason test", 3)]
    public void Every_cmdlet_with_a_theme_takes_it(string script, int count) =>
        Assert.Equal(count, sample.Read(script, Example).Succeeded().Count);

    [Theory]
    [InlineData("Get-ToexSubject -Top 1 -Reason test")]
    [InlineData("Compare-ToexForce")]
    public void Its_profiles_feed_a_pipeline(string command)
    {
        var item = Assert.Single(sample.Read($"Get-ToexProfile Essex -Theme $args[0] | {command}", Example).Succeeded());

        Assert.Equal(("Essex", "Stalking"), (item.Get("PoliceForce"), item.Get("Theme")));
    }

    [Theory]
    [InlineData("\"kind\": \"rate\"", "\"kind\": \"rat\"", "rat", "Did you mean 'rate'")]
    [InlineData("\"of\": \"domestic\"", "\"of\": \"domestics\"", "domestics", "Did you mean 'domestic'")]
    [InlineData("\"dimension\": \"outcome\"", "\"dimension\": \"colour\"", "colour", "outcome")]
    [InlineData("{ \"theme\": \"Stalking and harassment\" }", "{ \"theme\": \"Stalking and harrassment\" }", "harrassment",
        "Stalking and harassment")]
    [InlineData("\"fact\": \"offence\",", "\"fact\": \"offence\"", "", "")]
    public void Mistake_in_it_is_an_error_that_names_file_line_and_mend(string right, string wrong, string named, string mend)
    {
        var text = File.ReadAllText(Example);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        var file = Path.Combine(sample.NewFolder(), "mistaken.json");
        File.WriteAllText(file, text[..at] + wrong + text[(at + right.Length)..]);
        var line = text[..at].Count(c => c == '\n') + (named.Length == 0 ? 2 : 1);

        var error = Assert.Single(sample.Read("Get-ToexProfile -Theme $args[0]", file).Errors);

        Assert.StartsWith("Toex.Theme.BadDefinition,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(ErrorCategory.InvalidData, error.CategoryInfo.Category);
        Assert.Contains($"mistaken.json', line {line}:", error.ToString(), StringComparison.Ordinal);
        Assert.Contains(named, error.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(error.ErrorDetails.RecommendedAction);
        Assert.Contains(mend, error.ErrorDetails.RecommendedAction, StringComparison.Ordinal);
    }
}
