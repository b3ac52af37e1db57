using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Toex.PowerShell.Completion;

/// <summary>Completes the names of a theme's scopes.</summary>
public sealed class ScopeNameCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        NamedTheme.Find(commandName, fakeBoundParameters).SelectMany(t => t.Scopes).DistinctBy(s => s.Id)
            .Where(s => s.Id.StartsWith(wordToComplete, StringComparison.OrdinalIgnoreCase))
            .Select(s =>
                new CompletionResult(s.Id, s.Id, CompletionResultType.ParameterValue, s.Definition.Length > 0 ? s.Definition : s.Id));
}
