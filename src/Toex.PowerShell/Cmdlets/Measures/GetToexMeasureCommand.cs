using System.Management.Automation;
using Toex.PowerShell.Completion;
using Toex.PowerShell.Objects;
using Toex.Profiles.Measures;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Cmdlets.Measures;

/// <summary>Lists the measures of the themes, with their definitions and sources.</summary>
/// <remarks>
/// <para>A measure is defined once. Profiles and charts read the same definition, so a figure means the same wherever it
/// appears.</para>
/// <para>The measures of a theme come in its own order, the default first. No database is needed.</para>
/// </remarks>
/// <example>
/// <para>List the measures of missing persons.</para>
/// <code>Get-ToexMeasure -Theme Missing</code>
/// </example>
/// <example>
/// <para>Read the definition and source of one measure.</para>
/// <code>Get-ToexMeasure -Name ChargeRate | Format-List</code>
/// </example>
/// <example>
/// <para>Find the measures where a lower value is better.</para>
/// <code>Get-ToexMeasure | Where-Object Direction -eq Lower</code>
/// </example>
[Cmdlet(VerbsCommon.Get, "ToexMeasure")]
[OutputType(typeof(MeasureInfo))]
public sealed class GetToexMeasureCommand : ToexCmdlet
{
    /// <summary>Names of the measures to list. Wildcards are allowed.</summary>
    /// <value>All measures</value>
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(MeasureNameCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Name { get; set; } = ["*"];

    /// <summary>The theme: Vawg, Missing, Visor or Csae, or the path of a definition file of your own that ends in .json.</summary>
    /// <value>Every theme that ships with Toex</value>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(ThemeNameCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Theme { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        foreach (var name in Name)
        {
            OrCarryOn(name, () => WriteObject(Matching(name), enumerateCollection: true));
        }
    }

    private IReadOnlyList<MeasureInfo> Matching(string name)
    {
        var pattern = WildcardPattern.Get(name, WildcardOptions.IgnoreCase);
        IReadOnlyList<ThemeDefinition> themes = Theme is null ? [.. ThemeCatalogue.Names.Select(ThemeCatalogue.Find)] : [ThemeOf(Theme)];
        MeasureInfo[] found = [.. themes.SelectMany(t => t.Measures.Where(m => pattern.IsMatch(m.Id)).Select(m => Describe(t, m)))];
        return found.Length > 0 || WildcardPattern.ContainsWildcardCharacters(name)
            ? found
            : throw MeasureErrors.NotFound.With(name, themes.Count == 1 ? $"the theme {themes[0].Id}" : "any theme");
    }

    private static MeasureInfo Describe(ThemeDefinition theme, Measure m) =>
        new(theme.Id, m.Id, m.Title, m.Definition, m.Unit, m.Format, m.Direction, m.Source);
}
