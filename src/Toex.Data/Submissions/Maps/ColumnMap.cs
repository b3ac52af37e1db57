using System.Collections.Frozen;
using System.Text;
using Toex.Data.Errors;
using Toex.Data.Submissions.Standard;
using Toex.Data.Words;

namespace Toex.Data.Submissions.Maps;

/// <summary>
/// A small file that a force keeps, so that it need not change its extract: which of its own headings means which column of the standard,
/// what its codes mean, what holds for every row, and which rules it is let off for a while.
/// </summary>
public sealed record ColumnMap
{
    /// <summary>No map: the file has the standard's headings and values.</summary>
    public static ColumnMap None { get; } = new();

    /// <summary>What the force calls it.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>The kind of file that it is for; null for none.</summary>
    public SubmissionKind? Kind { get; internal init; }

    /// <summary>The character between the file's columns.</summary>
    public char Separator { get; internal init; } = ',';

    /// <summary>Name of the file's encoding.</summary>
    public string EncodingName { get; internal init; } = MapEncodings.Utf8;

    /// <summary>The force's own heading by the standard's column.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; internal init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>By the standard's column, the standard's value by the force's own; the case of an own value does not matter.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Values { get; internal init; } =
        FrozenDictionary<string, IReadOnlyDictionary<string, string>>.Empty;

    /// <summary>Values that hold for every row, by the standard's column.</summary>
    public IReadOnlyDictionary<string, string> Constants { get; internal init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Rules that the force is let off for a while.</summary>
    public IReadOnlyList<RuleExclusion> Exclusions { get; internal init; } = [];

    /// <summary>SHA-256 of the map's file, in lower-case hexadecimal digits; empty for no map.</summary>
    public string Sha256 { get; internal init; } = "";

    /// <summary>The file's encoding.</summary>
    internal Encoding Encoding => MapEncodings.Find(EncodingName);

    /// <summary>Reads a column map.</summary>
    /// <param name="path">Full path of the JSON file.</param>
    /// <exception cref="ToexException">The file cannot be read, or something in it is wrong (<c>Toex.Submission.BadMap</c>).</exception>
    public static ColumnMap Read(string path) => Read(path, DateOnly.FromDateTime(DateTime.Today));

    /// <summary>Reads a column map as on a day, which expiries are measured from.</summary>
    internal static ColumnMap Read(string path, DateOnly today) => ColumnMapReader.Read(path, today);

    /// <summary>Finds the columns of a kind among a file's headings: by the map where it names a heading, else by the column's own
    /// name.</summary>
    /// <exception cref="ToexException">Two headings mean one column.</exception>
    internal HeadingMatch Match(SubmissionKind kind, IReadOnlyList<string> headings)
    {
        var columns = SubmissionStandard.ColumnsFor(kind);
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        var absent = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in columns.Where(c => !Constants.ContainsKey(c.Name)))
        {
            var mapped = Columns.GetValueOrDefault(column.Name);
            if (OrdinalOf(mapped ?? column.Name, column.Name, headings) is { } ordinal)
            {
                ordinals.Add(column.Name, ordinal);
            }
            else if (mapped is not null)
            {
                absent.Add(column.Name, mapped);
            }
        }

        // A heading that the map gives to one column is not another's by its name.
        foreach (var (name, ordinal) in ordinals.Where(o => !Columns.ContainsKey(o.Key)).ToList())
        {
            if (ordinals.Any(o => o.Value == ordinal && o.Key != name))
            {
                ordinals.Remove(name);
            }
        }

        return new(ordinals, absent,
            [.. columns.Where(c => !ordinals.ContainsKey(c.Name) && !Constants.ContainsKey(c.Name))],
            [.. headings.Where((h, i) => !ordinals.ContainsValue(i)
                && !h.StartsWith(SubmissionStandard.RemarkPrefix, StringComparison.OrdinalIgnoreCase))]);
    }

    private static int? OrdinalOf(string heading, string column, IReadOnlyList<string> headings)
    {
        int[] found = [.. Enumerable.Range(0, headings.Count).Where(i => headings[i].Equals(heading, StringComparison.OrdinalIgnoreCase))];
        if (found.Length == 0)
        {
            found = [.. Enumerable.Range(0, headings.Count).Where(i => HeadingName.Alike.Equals(headings[i], heading))];
        }

        return found.Length switch
        {
            0 => null,
            1 => found[0],
            _ => throw SubmissionErrors.AmbiguousHeading.With(headings[found[0]], headings[found[1]], column),
        };
    }
}
