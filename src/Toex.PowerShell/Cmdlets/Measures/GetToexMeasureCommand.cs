using System.Management.Automation;
using Toex.PowerShell.Completion;
using Toex.Profiles.Measures;

namespace Toex.PowerShell.Cmdlets.Measures;

/// <summary>Lists the measures that a VAWG profile carries, with their definitions and sources.</summary>
/// <remarks>
/// <para>A measure is defined once. Profiles and charts read the same definition, so a figure means the same wherever it
/// appears.</para>
/// <para>The measures come in the order of the profile, the default first. No database is needed.</para>
/// </remarks>
/// <example>
/// <para>List all measures.</para>
/// <code>Get-ToexMeasure</code>
/// </example>
/// <example>
/// <para>Read the definition and source of one measure.</para>
/// <code>Get-ToexMeasure -Name ChargeRate | Format-List</code>
/// <para>Format-List comes with PowerShell itself; Toex.Host does not have it.</para>
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

    /// <inheritdoc/>
    protected override void Process()
    {
        foreach (var name in Name)
        {
            OrCarryOn(name, () => WriteObject(Matching(name), enumerateCollection: true));
        }
    }

    private static IReadOnlyList<MeasureInfo> Matching(string name)
    {
        var pattern = WildcardPattern.Get(name, WildcardOptions.IgnoreCase);
        MeasureInfo[] found = [.. VawgMeasures.All.Where(m => pattern.IsMatch(m.Id)).Select(Describe)];
        return found.Length > 0 || WildcardPattern.ContainsWildcardCharacters(name)
            ? found
            : throw MeasureErrors.NotFound.With(name);
    }

    private static MeasureInfo Describe(Measure m) => new(m.Id, m.Title, m.Definition, m.Unit, m.Format, m.Direction, m.Source);
}
