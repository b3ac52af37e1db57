using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Completion;

/// <summary>Completes the names of the themes that ship with Toex.</summary>
public sealed class ThemeNameCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        ThemeCatalogue.Names
            .Where(n => n.StartsWith(wordToComplete, StringComparison.OrdinalIgnoreCase))
            .Select(n => new CompletionResult(n, n, CompletionResultType.ParameterValue, ThemeCatalogue.Find(n).Title));
}
