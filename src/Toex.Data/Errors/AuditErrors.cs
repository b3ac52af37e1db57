namespace Toex.Data.Errors;

/// <summary>Errors about the audit journal.</summary>
public static class AuditErrors
{
    /// <summary>No reason was given for reading personal data.</summary>
    public static readonly ErrorDefinition ReasonMissing = new("Toex.Audit.ReasonMissing", ErrorKind.InvalidArgument,
        "Subjects are personal data, and no reason was given for reading them.",
        "Give the purpose with -Reason, such as -Reason 'Weekly VAWG tasking, operation reference'.");

    /// <summary>The journal cannot be written, so nothing is shown.</summary>
    public static readonly ErrorDefinition NotWritable = new("Toex.Audit.NotWritable", ErrorKind.PermissionDenied,
        "The audit journal '{0}' cannot be written: {1} Nothing was shown, loaded or changed.",
        "Beside a file: make the journal's folder writable for you. "
        + "On a server: ask for the role toex_analyst or toex_loader. Each reading and change is recorded first.");

    /// <summary>The journal's end is damaged, so nothing can be chained to it.</summary>
    public static readonly ErrorDefinition Damaged = new("Toex.Audit.Damaged", ErrorKind.InvalidData,
        "The last entry of the audit journal '{0}' is damaged. Nothing was shown, loaded or changed.",
        "Run Get-ToexAudit to see where; tell the information assurance lead, and move the journal aside (never delete it).");

    /// <summary>The chain does not hold.</summary>
    public static readonly ErrorDefinition ChainBroken = new("Toex.Audit.ChainBroken", ErrorKind.InvalidData,
        "The audit journal '{0}' was altered or has a gap: {1}",
        "Tell the information assurance lead; compare with the latest backup of the journal.");

    /// <summary>There is no journal yet.</summary>
    public static readonly ErrorDefinition NoJournal = new("Toex.Audit.NoJournal", ErrorKind.NotFound,
        "There is no audit journal at '{0}': nobody has read or changed personal data through Toex here yet, or the journal was moved.",
        "Check the folder; the journal of a database file lies beside it, that of a server in its table audit_event.");
}
