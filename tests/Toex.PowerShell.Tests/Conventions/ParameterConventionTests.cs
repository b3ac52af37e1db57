using System.Management.Automation;
using System.Reflection;

namespace Toex.PowerShell.Tests.Conventions;

/// <summary>Parameters mean the same everywhere.</summary>
public sealed class ParameterConventionTests(ModuleFixture module) : IClassFixture<ModuleFixture>
{
    private static readonly Dictionary<string, Type> Types = new()
    {
        ["Force"] = typeof(SwitchParameter),
        ["PassThru"] = typeof(SwitchParameter),
        ["PoliceForce"] = typeof(string),
        ["AsOf"] = typeof(DateTime),
        ["Months"] = typeof(int),
        ["Path"] = typeof(string),
        ["LiteralPath"] = typeof(string),
        ["Reason"] = typeof(string),
    };

    /// <summary>PowerShell's -Force overrides; a police force is -PoliceForce.</summary>
    [Fact]
    public void Police_forces_are_named_by_PoliceForce() =>
        AssertNone(p => p.Name is "Forces" or "ForceCode" or "ForceName"
            || (p.Name != "PoliceForce" && p.Name.EndsWith("PoliceForce", StringComparison.Ordinal)));

    [Fact]
    public void Police_forces_complete_and_come_down_the_pipeline() =>
        AssertNone(p => p.Name == "PoliceForce"
            && !(p.Property.IsDefined(typeof(ArgumentCompleterAttribute))
                && p.Property.GetCustomAttributes<ParameterAttribute>().Any(a => a.ValueFromPipelineByPropertyName)));

    [Fact]
    public void Shared_names_have_one_type() => AssertNone(p => Types.TryGetValue(p.Name, out var type) && p.ValueType != type);

    /// <summary>A theme is a subject, not the colours of a chart; a database a connection, not a name on a server.</summary>
    [Theory]
    [InlineData("Theme", "String")]
    [InlineData("Database", "ProfileDatabase")]
    public void A_name_has_one_meaning(string name, string type) =>
        Assert.Equal([type], CmdletParameter.Of(module.Cmdlets).Where(p => p.Name == name).Select(p => p.ValueType.Name).Distinct());

    [Fact]
    public void Paths_can_be_given_literally()
    {
        var parameters = CmdletParameter.Of(module.Cmdlets).ToLookup(p => p.Cmdlet.Name);

        AssertNone(p => p.Name == "Path"
            && !p.Aliases.Contains("LiteralPath") && parameters[p.Cmdlet.Name].All(other => other.Name != "LiteralPath"));
    }

    [Fact]
    public void Several_values_are_named_in_the_singular() =>
        AssertNone(p => p.Property.PropertyType.IsArray && p.Name.EndsWith('s') && !p.Name.EndsWith("ss", StringComparison.Ordinal));

    [Fact]
    public void Names_are_in_PascalCase_without_underscores() =>
        AssertNone(p => !char.IsAsciiLetterUpper(p.Name[0]) || p.Name.Contains('_'));

    private void AssertNone(Func<CmdletParameter, bool> breaks) =>
        Assert.Equal([], CmdletParameter.Of(module.Cmdlets).Where(breaks).Select(p => p.ToString()));
}
