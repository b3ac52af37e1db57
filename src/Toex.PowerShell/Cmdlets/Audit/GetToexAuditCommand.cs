using System.Management.Automation;
using Toex.Data.Audit;
using Toex.Data.Errors;
using Toex.PowerShell.Errors;
using Toex.PowerShell.Parameters;

namespace Toex.PowerShell.Cmdlets.Audit;

/// <summary>Reads the audit journal of a profile database and verifies its chain.</summary>
/// <remarks>
/// <para>The journal tells who read or changed personal data through Toex, when, why and which subjects (Data Protection Act 2018,
/// section 62). Each entry holds the hash of the one before, so that a changed, missing or inserted entry shows: Verified is then
/// false, Problem says why, and an error is written. The whole chain is verified, whatever is asked for. Entries cut off at the end do
/// not show: keep copies of the journal elsewhere.</para>
/// <para>When is a time to reckon with; Timestamp tells it as text, 2026-09-30T08:15:00Z. Select-Object Columns chooses the properties that
/// fit in a row of a file.</para>
/// </remarks>
/// <example>
/// <para>Read the journal of the session's database.</para>
/// <code>Get-ToexAudit</code>
/// </example>
/// <example>
/// <para>Who consulted subjects since a day?</para>
/// <code>Get-ToexAudit -After 2026-09-01 -Kind Consultation | ForEach-Object { "$($_.Who): $($_.Reason)" }</code>
/// </example>
[Cmdlet(VerbsCommon.Get, "ToexAudit")]
[OutputType(typeof(AuditJournalEntry))]
public sealed class GetToexAuditCommand : DatabaseCmdlet
{
    /// <summary>Only entries written on this day or later (UTC), such as 2026-09-01.</summary>
    /// <value>All entries</value>
    [Parameter]
    [CalendarDate]
    public DateTime? After { get; set; }

    /// <summary>Only entries of these kinds.</summary>
    /// <value>All kinds</value>
    [Parameter]
    public AuditKind[]? Kind { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        var journal = Connected.Journal;
        var problems = new List<string>();
        foreach (var line in journal.Read())
        {
            PipelineStopToken.ThrowIfCancellationRequested();
            if (line.Problem is not null)
            {
                problems.Add($"line {line.Line}: {line.Problem}");
            }

            var entry = AuditJournalEntry.Of(line);
            if (line.Problem is not null || ((After is null || entry.When >= After) && (Kind is null || Kind.Contains(entry.Kind!.Value))))
            {
                WriteObject(entry);
            }
        }

        if (problems.Count > 0)
        {
            WriteError(ErrorRecords.From(AuditErrors.ChainBroken.With(journal.Location, string.Join(" ", problems)), journal.Location));
        }
    }
}
