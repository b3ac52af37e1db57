using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Toex.Reporting.Registry;
using Toex.Reporting.Visuals;

namespace Toex.PowerShell.Completion;

/// <summary>Completes the kinds of chart that there are of profiles.</summary>
public sealed class ChartKindCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        VisualKinds.MadeOf(VisualSource.Profiles)
            .Where(k => k.Name.StartsWith(wordToComplete, StringComparison.OrdinalIgnoreCase))
            .Select(k => new CompletionResult(k.Name, k.Name, CompletionResultType.ParameterValue, k.Shows));
}
