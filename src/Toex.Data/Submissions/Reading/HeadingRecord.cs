using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Submissions.Maps;

namespace Toex.Data.Submissions.Reading;

/// <summary>Reads the headings, and says what is wrong with them: without them no record can be understood.</summary>
internal static class HeadingRecord
{
    /// <summary>Most headings that a file may have.</summary>
    internal const int Most = 500;

    /// <exception cref="ToexException">There are none, or they cannot be read.</exception>
    internal static string[] Read(string path, RecordCursor cursor, RecordText text, char separator)
    {
        if (!cursor.Next())
        {
            throw SubmissionErrors.Empty.With(path);
        }

        ToexException Bad(string why) => SubmissionErrors.BadHeadings.With(path, why, SeparatorName.Name(separator));
        var bytes = cursor.Bytes;
        var fault = cursor.Record.Is(RecordMark.Long) ? "the first line is longer than 1 MiB"
            : bytes.Contains((byte)0) ? "the first line holds NUL bytes, so this is probably no text file"
            : !text.IsValid(bytes)
                ? "they hold bytes that are not valid in the file's encoding; a column map can say \"encoding\": \"windows-1252\""
            : cursor.Record.Is(RecordMark.BrokenQuote) ? "a quote in the first line is never closed"
            : null;
        if (fault is not null)
        {
            throw Bad(fault);
        }

        var raw = text.Raw(cursor.Record, bytes);
        string[] headings = [.. text.Fields(raw).Select(CellText.Value)];
        RequireSeparator(path, raw, headings.Length, separator);
        if (headings.Length > Most)
        {
            throw SubmissionErrors.TooManyHeadings.With(path, headings.Length, Most);
        }

        if (Array.FindIndex(headings, h => h.Length == 0) is var blank and >= 0)
        {
            throw Bad($"heading {blank + 1} of {headings.Length} is blank");
        }

        if (headings.Select((h, i) => (Heading: h, Place: i)).GroupBy(h => h.Heading, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(g => g.Skip(1).Any()) is { } same)
        {
            throw Bad($"{HeadingText.At(headings, same.First().Place)} is also that of column "
                + $"{string.Join(" and ", same.Skip(1).Select(h => h.Place + 1))}");
        }

        return headings;
    }

    /// <summary>Headings that are one or two by the separator expected, and more by another, are parted by the other.</summary>
    private static void RequireSeparator(string path, string raw, int found, char separator)
    {
        var other = SeparatorName.All.Where(s => s != separator).MaxBy(s => raw.Count(c => c == s));
        if (found <= 2 && raw.Count(c => c == other) >= found)
        {
            throw SubmissionErrors.WrongSeparator.With(
                path, SeparatorName.Name(other), SeparatorName.Name(separator), SeparatorName.InJson(other));
        }
    }
}
