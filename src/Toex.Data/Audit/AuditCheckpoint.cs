using System.Globalization;

namespace Toex.Data.Audit;

/// <summary>
/// How far a journal had got at a time: for somebody else to keep. A journal that was rewritten, cut or deleted later does not continue it.
/// </summary>
/// <param name="Count">Entries that the journal had.</param>
/// <param name="Hash">Hash of the last of them; zeros where there was none.</param>
/// <param name="When">When it was taken (UTC, whole seconds).</param>
/// <param name="Journal">Where the journal was.</param>
/// <param name="Signature">Detached CMS signature over count, hash and time, in Base64; null where it was not signed.</param>
/// <param name="Signer">Name of the certificate that signed.</param>
public sealed record AuditCheckpoint(
    long Count, string Hash, DateTime When, string? Journal, string? Signature = null, string? Signer = null)
{
    /// <summary><see cref="When"/> as ISO 8601 text (UTC): for files, which write dates in the machine's own order.</summary>
    public string Timestamp => When.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>The checkpoint in a line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} entries at {Timestamp}");
}
