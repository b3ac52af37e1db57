namespace Toex.Data.Submissions.Returning;

/// <summary>A file of rejected rows that is asked for: where it goes, why, and to whom.</summary>
/// <param name="Path">Full path of the file to write.</param>
/// <param name="Operation">The command, for the audit journal.</param>
/// <param name="Reason">Why.</param>
public sealed record MendableFileRequest(string Path, string Operation, string? Reason)
{
    /// <summary>Replace a file that is there.</summary>
    public bool Overwrite { get; init; }

    /// <summary>Who receives the file; the force that sent the submission unless given.</summary>
    public string? Recipient { get; init; }

    /// <summary>Leave cells as they came that a spreadsheet takes for formulas.</summary>
    public bool KeepFormulas { get; init; }
}
