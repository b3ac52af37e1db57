using System.Management.Automation;
using Toex.Data.Reference;
using Toex.Data.Reference.Titles;

namespace Toex.PowerShell.Cmdlets.Reference;

/// <summary>Gets Home Office offence codes with their group, VAWG theme and severity weight.</summary>
/// <remarks>
/// <para>Without a connected database the cmdlet reads the reference tables that ship with Toex.</para>
/// <para>Codes are found by every spelling: 8/65, 008/65 and 00865 are one sub-code; 8Q is the recorded-crime class that it belongs
/// to. A weight's basis tells whether the scale publishes it, a sub-code inherits it from its class, or it is a local override, with
/// reason and approver.</para>
/// <para>Titles as systems of forces record them are resolved to a code only where the text is certain: a wrong code is a wrong
/// weight. Case, punctuation, misspellings, Act and section, codes in the text, EXPIRED markers and attempts are read; a text that
/// tells too little has no code, a problem that says why, and the nearest codes to choose from.</para>
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
/// <example>
/// <para>Find the codes of titles as a force recorded them.</para>
/// <code>Get-ToexOffence -RecordedTitle 'Sec 47. Assault occasioning actual bodily harm', 'Attempted - Rape of a female aged 16 or over', Assault</code>
/// </example>
[Cmdlet(VerbsCommon.Get, "ToexOffence", DefaultParameterSetName = "Title")]
[OutputType(typeof(Offence), ParameterSetName = ["Code", "Title"])]
[OutputType(typeof(OffenceTitleMatch), ParameterSetName = ["RecordedTitle"])]
public sealed class GetToexOffenceCommand : DatabaseCmdlet
{
    private OffenceCatalogue? _catalogue;
    private OffenceTitleResolver? _titles;

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

    /// <summary>Free-text titles as forces record them, to find the code of each.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "RecordedTitle")]
    [Alias("OffenceTitle", "OffenceDescription")]
    [AllowEmptyString]
    public string[] RecordedTitle { get; set; } = [];

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

        if (ParameterSetName == "RecordedTitle")
        {
            _titles ??= new(_catalogue);
            WriteObject(RecordedTitle.Select(_titles.Resolve), enumerateCollection: true);
            return;
        }

        var pattern = WildcardPattern.Get(Title, WildcardOptions.IgnoreCase);
        WriteObject(_catalogue.All.Where(o => pattern.IsMatch(o.Title)), enumerateCollection: true);
    }
}
