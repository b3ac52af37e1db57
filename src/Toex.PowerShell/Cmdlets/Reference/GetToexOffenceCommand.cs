using System.Management.Automation;
using Toex.Data.Reference;

namespace Toex.PowerShell.Cmdlets.Reference;

/// <summary>Gets Home Office offence codes with their group, VAWG theme and severity weight.</summary>
/// <remarks>
/// <para>Without a connected database the cmdlet reads the reference tables that ship with Toex.</para>
/// <para>Codes are found by every spelling: 8/65, 008/65 and 00865 are one sub-code; 8Q is the recorded-crime class that it belongs
/// to. A weight's basis tells whether the scale publishes it, a sub-code inherits it from its class, or it is a local override, with
/// reason and approver.</para>
/// </remarks>
/// <example>
/// <para>Find a code by any spelling.</para>
/// <code>Get-ToexOffence 8/65, 00867, 8Q</code>
/// </example>
/// <example>
/// <para>List the overrides in force.</para>
/// <code>Get-ToexOffence | Where-Object WeightBasis -eq override</code>
/// </example>
/// <example>
/// <para>Find offences by words of their title.</para>
/// <code>Get-ToexOffence -Title *stalking*</code>
/// </example>
[Cmdlet(VerbsCommon.Get, "ToexOffence", DefaultParameterSetName = "Title")]
[OutputType(typeof(Offence))]
public sealed class GetToexOffenceCommand : DatabaseCmdlet
{
    private OffenceCatalogue? _catalogue;

    /// <summary>Offence codes, in any spelling.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "Code")]
    [ValidateNotNullOrEmpty]
    public string[] Code { get; set; } = [];

    /// <summary>Title of the offence. Wildcards are allowed.</summary>
    /// <value>Every offence</value>
    [Parameter(ParameterSetName = "Title")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string Title { get; set; } = "*";

    /// <inheritdoc/>
    protected override void Process()
    {
        _catalogue ??= OffenceCatalogue.Load(Reference.Store, OffenceCatalogue.OnsCrimeSeverityScore, PipelineStopToken);
        if (ParameterSetName == "Code")
        {
            foreach (var code in Code)
            {
                OrCarryOn(code, () => WriteObject(_catalogue.Resolve(code)));
            }

            return;
        }

        var pattern = WildcardPattern.Get(Title, WildcardOptions.IgnoreCase);
        WriteObject(_catalogue.All.Where(o => pattern.IsMatch(o.Title)), enumerateCollection: true);
    }
}
