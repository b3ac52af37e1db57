using System.Management.Automation;
using System.Security.Cryptography.X509Certificates;
using Toex.Data.Audit;
using Toex.Data.Errors;
using Toex.PowerShell.Errors;
using Toex.PowerShell.Objects;
using Toex.PowerShell.Parameters;

namespace Toex.PowerShell.Cmdlets.Audit;

/// <summary>Reads the audit journal of a profile database, verifies its chain, and proves that it continues an earlier state.</summary>
/// <remarks>
/// <para>The journal tells who read or changed personal data through Toex, when, why and which subjects (Data Protection Act 2018,
/// section 62). Each entry holds the hash of the one before, so that a changed, missing or inserted entry shows: Verified is then
/// false, Problem says why, and an error is written. The whole chain is verified, whatever is asked for. An entry with Failed takes back
/// the entry of that number: what that tells did not take place after all.</para>
/// <para>The chain alone does not show that entries were cut off at the end, or that somebody wrote the whole journal anew. -Checkpoint
/// gives how far it has got: let somebody else keep that, signed with -Certificate where the keeper need not be trusted. -Since proves that
/// the journal still continues it, and lists the entries since; a journal that was cut, rewritten or deleted is an error of its own.</para>
/// <para>When is a time to reckon with; Timestamp tells it as text, 2026-09-30T08:15:00Z. Select-Object Columns chooses the properties that
/// fit in a row of a file. Characters that cannot be seen show as their codes, such as \u{1B}.</para>
/// </remarks>
/// <example>
/// <para>Read the journal of the session's database.</para>
/// <code>Get-ToexAudit</code>
/// </example>
/// <example>
/// <para>Who consulted subjects since a day?</para>
/// <code>Get-ToexAudit -After 2026-09-01 -Kind Consultation | ForEach-Object { "$($_.Who): $($_.Reason)" }</code>
/// </example>
/// <example>
/// <para>Take a checkpoint now; later, prove that the journal continues it, and list what was recorded since.</para>
/// <code>$checkpoint = Get-ToexAudit -Checkpoint
/// Get-ToexAudit -Since $checkpoint</code>
/// </example>
[Cmdlet(VerbsCommon.Get, "ToexAudit", DefaultParameterSetName = Entries)]
[OutputType(typeof(AuditJournalEntry), ParameterSetName = [Entries, Continued])]
[OutputType(typeof(AuditCheckpoint), ParameterSetName = [State])]
public sealed class GetToexAuditCommand : DatabaseCmdlet
{
    private const string Entries = "Entries", Continued = "Since", State = "Checkpoint";

    /// <summary>Only entries written on this day or later (UTC), such as 2026-09-01.</summary>
    /// <value>All entries</value>
    [Parameter(ParameterSetName = Entries)]
    [Parameter(ParameterSetName = Continued)]
    [CalendarDate]
    public DateTime? After { get; set; }

    /// <summary>Only entries of these kinds.</summary>
    /// <value>All kinds</value>
    [Parameter(ParameterSetName = Entries)]
    [Parameter(ParameterSetName = Continued)]
    public AuditKind[]? Kind { get; set; }

    /// <summary>Tell how far the journal has got: number of entries, hash of the last, and time.</summary>
    [Parameter(Mandatory = true, ParameterSetName = State)]
    public SwitchParameter Checkpoint { get; set; }

    /// <summary>Prove that the journal continues this checkpoint, and list the entries since: an object of -Checkpoint, an object with its
    /// properties Count, Hash and Timestamp, or the path of a JSON file of it, taken literally.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = Continued)]
    [ValidateNotNull]
    public object? Since { get; set; }

    /// <summary>With -Checkpoint: the certificate to sign it with, whose private key you hold. With -Since: the certificate that the
    /// checkpoint has to be signed with.</summary>
    /// <value>Not signed; a signature has to be by a certificate that this machine trusts</value>
    [Parameter(ParameterSetName = State)]
    [Parameter(ParameterSetName = Continued)]
    [ValidateNotNull]
    public X509Certificate2? Certificate { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        var journal = Connected.Journal;
        if (Checkpoint)
        {
            var checkpoint = AuditProof.Take(journal);
            WriteObject(Certificate is null ? checkpoint : CheckpointSignature.Sign(checkpoint, Certificate));
        }
        else if (Since is not null)
        {
            var checkpoint = GivenCheckpoint.Read(Since, FilePath);
            CheckpointSignature.Verify(checkpoint, Certificate);
            Write(journal, AuditProof.Since(journal, checkpoint, error => WriteError(ErrorRecords.From(error, journal.Location))));
        }
        else
        {
            Write(journal, journal.Read());
        }
    }

    private void Write(IAuditJournal journal, IEnumerable<VerifiedEntry> lines)
    {
        var problems = new List<string>();
        foreach (var line in lines)
        {
            PipelineStopToken.ThrowIfCancellationRequested();
            if (line.Problem is not null)
            {
                problems.Add($"line {line.Line}: {line.Problem}");
            }

            var entry = AuditJournalEntry.FromLine(line);
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
