using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Toex.PowerShell.Completion;

/// <summary>Completes the names of the breakdowns that the piped profiles have.</summary>
public sealed class BreakdownNameCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        PipedTheme.Find(commandName, commandAst, fakeBoundParameters).SelectMany(t => t.Breakdowns).DistinctBy(b => b.Id)
            .Where(b => b.Id.StartsWith(wordToComplete, StringComparison.OrdinalIgnoreCase))
            .Select(b => new CompletionResult(b.Id, b.Id, CompletionResultType.ParameterValue, b.Title));
}
