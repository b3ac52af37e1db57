using System.Diagnostics.CodeAnalysis;
using Toex.Data.Errors;
using Toex.Data.Reference;

namespace Toex.Data.Submissions.Maps;

/// <summary>Says what is wrong in a column map, where, and how to mend it.</summary>
/// <param name="path">The map's file.</param>
internal sealed class MapFaults(string path)
{
    internal ToexException At(int line, string what, string mend) => SubmissionErrors.BadMap.With(path, line, what, mend);

    /// <summary>The one of some names that was written, whatever its case.</summary>
    /// <exception cref="ToexException">It is none of them; the nearest is suggested.</exception>
    internal string OneOf(IReadOnlyCollection<string> names, string written, int line, string what)
    {
        if (names.FirstOrDefault(n => HeadingName.Alike.Equals(n, written)) is { } name)
        {
            return name;
        }

        var nearest = names.MinBy(n => NearName.Distance(HeadingName.Plain(written), HeadingName.Plain(n)));
        throw At(line, $"'{written}' is no {what}", $"Did you mean '{nearest}'? It has to be one of: {string.Join(", ", names)}.");
    }

    /// <summary>Refuses what the map says twice.</summary>
    [DoesNotReturn]
    internal void Twice(int line, string what) => throw At(line, $"{what} stands there twice", "Remove one of the two.");
}
