namespace Toex.Data.Audit;

/// <summary>A line of the journal as it was found.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Entry">The entry; null where the line cannot be read.</param>
/// <param name="Hash">Its hash as recorded.</param>
/// <param name="Problem">Why the chain does not hold here; null where it does.</param>
public sealed record VerifiedEntry(int Line, AuditEntry? Entry, string? Hash, string? Problem);
