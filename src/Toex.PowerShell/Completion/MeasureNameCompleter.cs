using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Toex.PowerShell.Completion;

/// <summary>Completes the names of measures, of the theme that is piped or named, or of all.</summary>
public sealed class MeasureNameCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        PipedTheme.Find(commandName, commandAst, fakeBoundParameters).SelectMany(t => t.Measures).DistinctBy(m => m.Id)
            .Where(m => m.Id.StartsWith(wordToComplete, StringComparison.OrdinalIgnoreCase))
            .Select(m => new CompletionResult(m.Id, m.Id, CompletionResultType.ParameterValue, m.Title));
}
