using System.Management.Automation;
using System.Management.Automation.Language;

namespace Toex.PowerShell.Tests.Conventions;

/// <summary>Get-Help tells what a user needs, and its examples are true.</summary>
public sealed class HelpTests(ModuleFixture module) : IClassFixture<ModuleFixture>
{
    [Fact]
    public void Every_cmdlet_has_a_synopsis_and_a_description() => Assert.All(module.Cmdlets, cmdlet =>
    {
        var help = Help(cmdlet);

        Assert.EndsWith(".", help.Properties["Synopsis"].Value.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(Items(help, "description"));
    });

    [Fact]
    public void Every_parameter_is_described() => Assert.All(module.Cmdlets, cmdlet =>
    {
        var described = Items(Help(cmdlet), "parameters.parameter")
            .Where(p => Items(p, "description").Count > 0)
            .Select(p => p.Properties["name"].Value.ToString());
        var declared = CmdletParameter.Of([cmdlet]).Select(p => p.Name);

        Assert.Empty(declared.Except(described));
    });

    [Fact]
    public void Every_cmdlet_has_an_example_that_uses_it() => Assert.All(module.Cmdlets, cmdlet =>
        Assert.Contains(Examples(cmdlet), e => e.Contains(cmdlet.Name, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Examples_use_cmdlets_and_parameters_that_exist()
    {
        var cmdlets = module.Cmdlets.ToDictionary(c => c.Name, StringComparer.OrdinalIgnoreCase);

        Assert.Equal([], module.Cmdlets.SelectMany(c => Examples(c).SelectMany(e => Faults(e, cmdlets)).Select(f => $"{c.Name}: {f}")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("en-GB")]
    [InlineData("cy-GB")]
    public void Help_is_found_whatever_the_language(string culture)
    {
        var synopsis = module.Run(
            "[System.Globalization.CultureInfo]::CurrentUICulture = [System.Globalization.CultureInfo]::new($args[0]); (Get-Help "
                + "$args[1]).Synopsis",
            culture, module.Cmdlets[0].Name).Succeeded();

        Assert.DoesNotContain(module.Cmdlets[0].Name, Assert.Single(synopsis).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_module_itself_is_told_about()
    {
        var about = Assert.Single(module.Run("Get-Help about_Toex").Succeeded()).ToString();

        Assert.Contains("SHORT DESCRIPTION", about, StringComparison.Ordinal);
        Assert.All(about.Split('\n'), l => Assert.True(l.TrimEnd().Length <= 80, l));
    }

    private static IEnumerable<string> Faults(string example, Dictionary<string, CmdletInfo> cmdlets)
    {
        var script = Parser.ParseInput(example, out _, out var errors);
        var commands = script.FindAll(a => a is CommandAst, searchNestedScriptBlocks: true).Cast<CommandAst>()
            .Where(c => c.GetCommandName()?.Contains("-Toex", StringComparison.OrdinalIgnoreCase) == true);
        return errors.Select(e => e.Message).Concat(commands.SelectMany(c => Faults(c, cmdlets)));
    }

    private static IEnumerable<string> Faults(CommandAst command, Dictionary<string, CmdletInfo> cmdlets)
    {
        if (!cmdlets.TryGetValue(command.GetCommandName(), out var cmdlet))
        {
            return [$"there is no {command.GetCommandName()}"];
        }

        return command.CommandElements.OfType<CommandParameterAst>()
            .Where(p => !cmdlet.Parameters.ContainsKey(p.ParameterName))
            .Select(p => $"{cmdlet.Name} has no -{p.ParameterName}");
    }

    private IEnumerable<string> Examples(CmdletInfo cmdlet) =>
        Items(Help(cmdlet), "examples.example").Select(e => e.Properties["code"].Value.ToString()!);

    private PSObject Help(CmdletInfo cmdlet) => Assert.Single(module.Run("Get-Help $args[0] -Full", cmdlet.Name).Succeeded());

    /// <summary>The items at a path of a help object, which PowerShell makes a single object where there is one.</summary>
    private static IReadOnlyList<PSObject> Items(PSObject help, string path)
    {
        object? at = help;
        foreach (var name in path.Split('.'))
        {
            at = at is null ? null : PSObject.AsPSObject(at).Properties[name]?.Value;
        }

        return at is null ? []
            : [.. LanguagePrimitives.GetEnumerable(at)?.Cast<object>().Select(PSObject.AsPSObject) ?? [PSObject.AsPSObject(at)]];
    }
}
