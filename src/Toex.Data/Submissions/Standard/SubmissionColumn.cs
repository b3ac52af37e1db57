using Toex.Data.Collections;

namespace Toex.Data.Submissions.Standard;

/// <summary>A column of the submission standard.</summary>
/// <param name="Kind">The kind of file that it belongs to.</param>
/// <param name="Name">Heading, in snake case.</param>
/// <param name="Type">Type of its values.</param>
/// <param name="Format">The exact formats that are read.</param>
/// <param name="Required">Whether every row needs a value.</param>
/// <param name="Key">Whether it belongs to the force's own key of a row: a later row of the same key replaces an earlier one.</param>
/// <param name="Longest">Longest text, in characters.</param>
/// <param name="Least">Least value; empty for any. <c>today</c> is the day of the import.</param>
/// <param name="Most">Greatest value; empty for any.</param>
/// <param name="AllowedList">Name of the list of allowed values; empty where there is none.</param>
/// <param name="Allowed">The allowed values, spelled out.</param>
/// <param name="Meaning">What it means.</param>
public sealed record SubmissionColumn(
    SubmissionKind Kind, string Name, SubmissionValueType Type, string Format, bool Required, bool Key, int Longest, string Least,
        string Most,
    string AllowedList, ItemList<string> Allowed, string Meaning)
{
    /// <summary>
    /// Where what is known of a date in part is kept, beside the column of the date; null for a column of another type.
    /// </summary>
    internal string? TextName => Type == SubmissionValueType.PartialDate ? Name.Replace("_date", "_text", StringComparison.Ordinal) : null;

    /// <summary>Whether rows are told apart or referred to by it.</summary>
    internal bool IsReference => Name.EndsWith("_reference", StringComparison.Ordinal);
}
