namespace Toex.Data.Errors;

/// <summary>Errors about the audit journal.</summary>
public static class AuditErrors
{
    /// <summary>No reason was given for reading, changing or giving out personal data.</summary>
    public static readonly ErrorDefinition ReasonMissing = new("Toex.Audit.ReasonMissing", ErrorKind.InvalidArgument,
        "Personal data are read, changed and given out for a stated reason only, and no reason was given.",
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

    /// <summary>Others hold the journal for too long.</summary>
    public static readonly ErrorDefinition Busy = new("Toex.Audit.Busy", ErrorKind.Busy,
        "The audit journal '{0}' has been held by others for more than {1} seconds. Nothing was shown, loaded or changed.",
        "Run the command again. If it happens again, find the program that holds the file, such as a backup or an editor, and close it.");

    /// <summary>The journal cannot be read.</summary>
    public static readonly ErrorDefinition NotReadable = new("Toex.Audit.NotReadable", ErrorKind.PermissionDenied,
        "The audit journal '{0}' cannot be read: {1}",
        "Ask the administrator for the right to read it.");

    /// <summary>A link, folder, pipe or device in the journal's place.</summary>
    public static readonly ErrorDefinition NoPlainFile = new("Toex.Audit.NotAFile", ErrorKind.InvalidData,
        "'{0}' is not a journal of its own but {1}. Nothing was shown, loaded or changed.",
        "Tell the information assurance lead: somebody put it there. Move it aside (never delete it); the next entry begins a new file.");

    /// <summary>A database file with several names would have several journals.</summary>
    public static readonly ErrorDefinition SeveralNames = new("Toex.Audit.SeveralNames", ErrorKind.InvalidOperation,
        "The database file '{0}' has {1} names (hard links), and each would have a journal of its own. Nothing was shown, loaded or "
            + "changed.",
        "Remove the other names; where the database has to be found in several folders, use symbolic links.");

    /// <summary>A reason that says nothing, or too much.</summary>
    public static readonly ErrorDefinition BadReason = new("Toex.Audit.BadReason", ErrorKind.InvalidArgument,
        "The {0} cannot be recorded: it {1}.",
        "Write it in words, in one line of at most {2} characters, such as 'Weekly VAWG tasking, operation reference'.");

    /// <summary>What leaves has no journal to be recorded in.</summary>
    public static readonly ErrorDefinition NoOrigin = new("Toex.Audit.NoOrigin", ErrorKind.InvalidOperation,
        "These objects are not as a profile database gave them, so that giving them out cannot be recorded. Nothing was written.",
        "Take them from Get-ToexSubject or Get-ToexSubjectLink as they are.");

    /// <summary>A checkpoint that cannot be read.</summary>
    public static readonly ErrorDefinition BadCheckpoint = new("Toex.Audit.BadCheckpoint", ErrorKind.InvalidArgument,
        "The checkpoint cannot be read: {0}.",
        "Give what Get-ToexAudit -Checkpoint gave: the object, or a JSON file of it with Count, Hash and Timestamp.");

    /// <summary>Fewer entries than a checkpoint counted.</summary>
    public static readonly ErrorDefinition Cut = new("Toex.Audit.Cut", ErrorKind.InvalidData,
        "The audit journal '{0}' was cut: it has {1} entries, and the checkpoint of {2} counted {3}.",
        "Tell the information assurance lead; compare with the latest backup of the journal.");

    /// <summary>Another history than the one that the checkpoint was taken of.</summary>
    public static readonly ErrorDefinition Rewritten = new("Toex.Audit.Rewritten", ErrorKind.InvalidData,
        "The audit journal '{0}' was rewritten or replaced: entry {1} is not the one that the checkpoint of {2} was taken of.",
        "Tell the information assurance lead; compare with the latest backup of the journal.");

    /// <summary>No journal where there was one.</summary>
    public static readonly ErrorDefinition Deleted = new("Toex.Audit.Deleted", ErrorKind.InvalidData,
        "The audit journal '{0}' was deleted or moved: there is none, and the checkpoint of {1} counted {2} entries.",
        "Tell the information assurance lead; put the journal back from its backup.");

    /// <summary>A signature that does not hold.</summary>
    public static readonly ErrorDefinition BadSignature = new("Toex.Audit.BadSignature", ErrorKind.InvalidData,
        "The checkpoint proves nothing: {0}.",
        "Take the checkpoint from whoever keeps it; name the certificate that it was signed with by -Certificate.");

    /// <summary>A certificate that cannot sign.</summary>
    public static readonly ErrorDefinition CannotSign = new("Toex.Audit.CannotSign", ErrorKind.InvalidArgument,
        "The certificate '{0}' cannot sign: {1}.",
        "Name a certificate whose private key you hold.");
}
