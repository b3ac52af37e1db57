using System.Collections;
using System.Reflection;
using Toex.Data.Collections;
using Toex.Profiles.Measures;
using Toex.Profiles.Passing;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Passing;

/// <summary>A profile as text comes back with all that it was made of.</summary>
public sealed class ProfileJsonTests
{
    private static readonly BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ForceProfile Whole =
        new(TestDatabase.Vawg, new Dictionary<string, MeasureValue>(StringComparer.OrdinalIgnoreCase)
    {
        ["Offences"] = new(12, null, null, 12, null) { Before = 8 }, ["Change"] = new(0.1 + 0.2, double.NegativeInfinity, null, 1, 3),
    })
    {
        PoliceForce = "Essex", ForceCode = "E23000028", From = new(2025, 10, 1), To = new(2026, 9, 30),
        Months = [new(
            new(2025, 10, 1), true, new Dictionary<string, MeasureValue> { ["Offences"] = new(12, null, null, 12, null) }, ["ChargeRate"])],
        Breakdowns = [new("Locations", "Where", "offences", [new("Home \"A\"", 12, 1, 0.5, 0.25, 0.75, null, null)
        {
            Before = 8, Change = 0.5, ChangeLower = -0.1, ChangeUpper = 1.5, Months = [12],
        }], true) { Counted = "offences", GoneBefore = 2 }],
        EventDays = new Dictionary<string, ItemList<int>> { ["fatal"] = [3, 200] },
        ChangeDriver = new("Locations", "Home", 12, 8, 0.5, -0.1, 1.5, 0.2),
        Ages = new("Victims", "victims", [new("12 to 17", 1, 2, 3)], 4),
        Hours = new("When", "offences",
            [.. Enumerable.Range(0, 7).Select(day => (ItemList<long>)[.. Enumerable.Range(day, 24).Select(h => (long)h)])], 5),
        Concentration = new("Harm by suspect", "suspects", "harm", [(56.5, 2), (3.25, 7)]),
        Backlog = new("Overdue", "visits", ["Up to 28 days", "Over 28 days"], [new("High", [3, 4])], 9),
        Provenance = new()
        {
            Source = "Test", Database = "test.toex", SampleData = true, AsOf = new(2026, 9, 30), ScopeRule = "Police 1",
                ScopeDefinition = "All",
            SeverityScale = "Scale", Population = "residents", Unweighted = [new("1/2", "Something", 3)], Submissions = [4, 5],
            Overrides = [new("8/67", "Other", 189.15m, "Nobody")], Notes = [new("A note.") { Concerns = MeasureKind.Change }],
                ModuleVersion = "0.1.0",
        },
    };

    [Fact]
    public void Everything_comes_back()
    {
        var unset = Whole.GetType().GetProperties(All).Where(p => p.GetIndexParameters().Length == 0 && p.GetValue(Whole) is null)
            .Select(p => p.Name);

        Assert.Empty(unset); // a part that this test does not know of may be lost
        Assert.Equal(Told(Whole), Told(ProfileJson.Read(ProfileJson.Write(Whole))));
    }

    [Fact]
    public void Measures_are_found_in_any_case() => Assert.Equal(8, ProfileJson.Read(ProfileJson.Write(Whole))!["offences"].Before);

    [Theory]
    [InlineData("")]
    [InlineData("Essex")]
    [InlineData("{}")]
    [InlineData("{\"Definition\": \"{}\"}")]
    public void Any_other_text_is_no_profile(string text) => Assert.Null(ProfileJson.Read(text));

    /// <summary>A value and all in it, as lines.</summary>
    private static IEnumerable<string> Told(object? value, string at = "") => value switch
    {
        null or string or IFormattable => [$"{at} = {value}"],
        ThemeDefinition theme => [$"{at} = {theme.Id} of {theme.Measures.Count} measures"],
        IEnumerable items => items.Cast<object>().SelectMany((item, i) => Told(item, $"{at}[{i}]")),
        _ => value.GetType().GetProperties(All).Where(p => p.Name != "EqualityContract" && p.GetIndexParameters().Length == 0)
            .Select(p => (p.Name, Value: p.GetValue(value)))
            .Concat(value.GetType().GetFields().Select(f => (f.Name, Value: f.GetValue(value))))
            .SelectMany(p => Told(p.Value, $"{at}.{p.Name}")),
    };
}
