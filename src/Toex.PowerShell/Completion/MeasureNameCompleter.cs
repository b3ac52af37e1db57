using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Toex.Profiles.Measures;

namespace Toex.PowerShell.Completion;

/// <summary>Completes the names of measures.</summary>
public sealed class MeasureNameCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        VawgMeasures.All
            .Where(m => m.Id.StartsWith(wordToComplete, StringComparison.OrdinalIgnoreCase))
            .Select(m => new CompletionResult(m.Id, m.Id, CompletionResultType.ParameterValue, m.Title));
}
