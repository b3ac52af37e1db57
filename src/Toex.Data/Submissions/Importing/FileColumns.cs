using Toex.Data.Errors;
using Toex.Data.Submissions.Maps;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Importing;

/// <summary>Which column of a file is which of the standard, by the map or by its heading.</summary>
/// <param name="Kind">Kind of file.</param>
/// <param name="Places">For each column that the file or map has, its place in the file; null where the map has a constant for it.</param>
/// <param name="Missing">Required columns that it lacks, in order of the standard.</param>
/// <param name="Unknown">Headings that are not of the standard.</param>
internal sealed record FileColumns(
    SubmissionKind Kind, IReadOnlyDictionary<string, int?> Places, IReadOnlyList<string> Missing, IReadOnlyList<string> Unknown)
{
    /// <summary>Finds the columns of a file whose kind is given, or told by its map or its headings.</summary>
    /// <exception cref="ToexException"><c>Toex.Submission.KindUnknown</c>: the headings are of no kind, or of several.</exception>
    internal static FileColumns Match(string path, IReadOnlyList<string> headings, SubmissionKind? kind, ColumnMap map)
    {
        if (kind is { } said && map.Kind is { } meant && said != meant)
        {
            throw SubmissionErrors.MapOfOtherKind.With(map.Name, meant, said);
        }

        if ((kind ?? map.Kind) is { } known)
        {
            return Find(known, headings, map);
        }

        var fitting = Enum.GetValues<SubmissionKind>().Select(k => Find(k, headings, map))
            .Where(f => SubmissionStandard.ColumnsFor(f.Kind).Where(c => c.Key).All(c => f.Places.ContainsKey(c.Name)))
            .OrderBy(f => f.Missing.Count).ThenBy(f => f.Unknown.Count).ToList();
        return fitting switch
        {
            [var only] => only,
            [var best, var next, ..] when (best.Missing.Count, best.Unknown.Count).CompareTo(
                (next.Missing.Count, next.Unknown.Count)) < 0 => best,
            _ => throw SubmissionErrors.KindUnknown.With(path, string.Join(", ", Enum.GetNames<SubmissionKind>())),
        };
    }

    private static FileColumns Find(SubmissionKind kind, IReadOnlyList<string> headings, ColumnMap map)
    {
        var match = map.Match(kind, headings);
        var places = match.Ordinals.ToDictionary(o => o.Key, o => (int?)o.Value, StringComparer.Ordinal);
        foreach (var constant in map.Constants.Keys)
        {
            places.TryAdd(constant, null);
        }

        // An offence may be told by its code or by its title.
        var neither = kind == SubmissionKind.Offences && !places.ContainsKey("offence_code") && !places.ContainsKey("offence_title");
        return new(kind, places,
            [.. match.Missing.Where(c => c.Required || (neither && c.Name == "offence_code")).Select(c => c.Name)], match.Unused);
    }
}
