using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Toex.PowerShell.Completion;

/// <summary>Completes the names of a theme's facets.</summary>
public sealed class FacetNameCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        NamedTheme.Find(commandName, fakeBoundParameters).SelectMany(t => t.CountedFact().Facets).DistinctBy(f => f.Name)
            .Where(f => f.Name.StartsWith(wordToComplete, StringComparison.OrdinalIgnoreCase))
            .Select(f => new CompletionResult(f.Name, f.Name, CompletionResultType.ParameterValue,
                $"By {(f.Dimensions.Count == 0 ? "force" : string.Join(", ", f.Dimensions))}: {string.Join(", ", f.Counts)}"));
}
