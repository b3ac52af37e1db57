using System.Management.Automation;
using Toex.Data.Reference;
using Toex.PowerShell.Completion;
using Toex.Profiles.Cubes;
using Toex.Profiles.Errors;
using Toex.Profiles.Profiling;

namespace Toex.PowerShell;

/// <summary>A cmdlet about the counts that profiles are concluded from.</summary>
public abstract class CubeCmdlet : ThemeCmdlet
{
    /// <summary>What is counted: what forces submitted, or published recorded crime.</summary>
    /// <value>Submissions</value>
    [Parameter]
    public ProfileSource Source { get; set; } = ProfileSource.Submissions;

    /// <summary>Names of facets: which dimensions are counted jointly. Wildcards are allowed.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(FacetNameCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? Facet { get; set; }

    /// <summary>The cube of the forces, window and scope asked for.</summary>
    private protected FactCube CubeOf(IReadOnlyList<Force>? forces) => ThemeProfiler.Cube(
        Connected, new() { Theme = Definition, Forces = forces, AsOf = LastDay, Months = Months, Scope = Scope, Source = Source },
            PipelineStopToken);

    /// <summary>The tables of a cube that were asked for by name, each once; a name that no facet has is an error of its own.</summary>
    private protected IReadOnlyList<CubeTable> TablesOf(FactCube cube, IReadOnlyList<string> facets)
    {
        var tables = CubeTable.TablesOf(cube, Forces);
        List<CubeTable> chosen = [];
        foreach (var name in facets)
        {
            OrCarryOn(name, () =>
            {
                var pattern = WildcardPattern.Get(name, WildcardOptions.IgnoreCase);
                var meant = tables.Where(t => pattern.IsMatch(t.Name)).ToList();
                chosen.AddRange(meant.Count > 0 ? meant.Except(chosen)
                    : throw CubeErrors.NoFacet.With(name, Definition.Id, string.Join(", ", tables.Select(t => t.Name))));
            });
        }

        return chosen;
    }
}
