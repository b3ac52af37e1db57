using System.Globalization;
using System.Management.Automation;
using Toex.Data.Audit;
using Toex.Data.Reference;
using Toex.PowerShell.Parameters;

namespace Toex.PowerShell.Cmdlets.Reference;

/// <summary>Overrides the severity weight of an offence, with reason and approver.</summary>
/// <remarks>
/// <para>The ONS scale has no weight for newer offences, such as controlling or coercive behaviour; Toex ships documented overrides, which
/// a force should review. Profiles name the overrides that they used. The change is recorded in the audit journal.</para>
/// <para>Needs a connection made with Connect-ToexDatabase -ReadWrite.</para>
/// </remarks>
/// <example>
/// <para>Set the weight that a force's board approved.</para>
/// <code>Set-ToexOffenceWeight -Code 8/67 -Weight 189.15 -Reason 'VAWG board paper 12' -Approver 'Head of VAWG' -WhatIf</code>
/// </example>
/// <example>
/// <para>Set every weight of a table with the columns Code, Weight, Reason and Approver.</para>
/// <code>Import-Csv ./overrides.csv | Set-ToexOffenceWeight</code>
/// </example>
[Cmdlet(VerbsCommon.Set, "ToexOffenceWeight", SupportsShouldProcess = true)]
[OutputType(typeof(Offence))]
public sealed class SetToexOffenceWeightCommand : DatabaseCmdlet
{
    /// <summary>Offence code, in any spelling.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string Code { get; set; } = "";

    /// <summary>Weight on the ONS Crime Severity Score scale: average days of sentence; zero or more.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [PlainNumber]
    [ValidateRange(0, 1_000_000)]
    public decimal Weight { get; set; }

    /// <summary>Why this weight.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string Reason { get; set; } = "";

    /// <summary>Who approved it.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string Approver { get; set; } = "";

    /// <inheritdoc/>
    protected override void Begin() => EnsureWritable(MyInvocation.MyCommand.Name);

    /// <inheritdoc/>
    protected override void Process() => OrCarryOn(Code, () =>
    {
        var offence = OffenceCatalogue.Load(Connected.Store, OffenceCatalogue.OnsCrimeSeverityScore, PipelineStopToken).Resolve(Code);
        if (!ShouldProcess($"{offence.Code} {offence.Title}", $"Set severity weight {Weight.ToString(CultureInfo.InvariantCulture)}"))
        {
            return;
        }

        using (var transaction = Connected.Store.BeginWrite("Set-ToexOffenceWeight"))
        {
            OffenceWeights.Override(transaction, offence.Code, Weight, Reason, Approver, PipelineStopToken);
            Connected.Journal.Record(new(AuditKind.Alteration, "Set-ToexOffenceWeight", Reason,
                $"Weight of {offence.Code} from {offence.Weight?.ToString(CultureInfo.InvariantCulture) ?? "none"} to "
                    + $"{Weight.ToString(CultureInfo.InvariantCulture)}, approved by {Approver}", []), transaction.Commit);
        }

        WriteObject(OffenceCatalogue.Load(Connected.Store, OffenceCatalogue.OnsCrimeSeverityScore, PipelineStopToken).Resolve(Code));
    });
}
