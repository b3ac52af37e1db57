using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using Toex.Profiles;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Completion;

/// <summary>
/// Finds the themes of what is piped into a command, as far as the line says: <c>Get-ToexMissingProfile | …</c>, or a variable that holds
/// profiles. Where it says nothing, the themes that the command itself is about.
/// </summary>
internal static class PipedTheme
{
    private const string Theme = "Theme";

    internal static IReadOnlyList<ThemeDefinition> Find(string commandName, CommandAst command, IDictionary parameters) =>
        parameters.Contains(Theme) || Before(command) is not { } piped ? NamedTheme.Find(commandName, parameters) : piped;

    private static IReadOnlyList<ThemeDefinition>? Before(CommandAst command)
    {
        if (command.Parent is not PipelineAst pipeline || pipeline.PipelineElements.IndexOf(command) is not (> 0 and var at))
        {
            return null;
        }

        if (pipeline.PipelineElements[0] is CommandExpressionAst { Expression: VariableExpressionAst variable })
        {
            return Held(variable.VariablePath.UserPath);
        }

        var source = pipeline.PipelineElements.Take(at).OfType<CommandAst>()
            .LastOrDefault(c => c.GetCommandName() is { } name && name.StartsWith("Get-Toex", StringComparison.OrdinalIgnoreCase)
                && name.EndsWith("Profile", StringComparison.OrdinalIgnoreCase));
        return source is null ? null : NamedTheme.Find(source.GetCommandName(), Named(source));
    }

    /// <summary>The -Theme of a command, where the line gives it.</summary>
    private static Hashtable Named(CommandAst command)
    {
        var elements = command.CommandElements;
        var at = elements.ToList()
            .FindIndex(e => e is CommandParameterAst p && p.ParameterName.Equals(Theme, StringComparison.OrdinalIgnoreCase));
        return at >= 0
            && (((CommandParameterAst)elements[at]).Argument ?? elements.ElementAtOrDefault(at + 1)) is StringConstantExpressionAst name
            ? new() { [Theme] = name.Value } : [];
    }

    /// <summary>The themes of the profiles that a variable holds.</summary>
    private static List<ThemeDefinition>? Held(string variable)
    {
        if (Runspace.DefaultRunspace is null)
        {
            return null;
        }

        using var shell = System.Management.Automation.PowerShell.Create(RunspaceMode.CurrentRunspace)
            .AddScript("Get-Variable -Name $args[0] -ValueOnly -ErrorAction Ignore").AddArgument(variable);
        var themes = shell.Invoke().Select(o => o?.BaseObject).OfType<ForceProfile>().Select(p => p.Definition).DistinctBy(t => t.Id)
            .ToList();
        return themes.Count > 0 ? themes : null;
    }
}
