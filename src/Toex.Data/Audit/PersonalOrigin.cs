namespace Toex.Data.Audit;

/// <summary>Where an object with personal details was read, so that giving it out is recorded there too.</summary>
/// <param name="Journal">The journal of the database.</param>
/// <param name="Reason">Why it was read.</param>
internal sealed record PersonalOrigin(IAuditJournal Journal, string Reason);
