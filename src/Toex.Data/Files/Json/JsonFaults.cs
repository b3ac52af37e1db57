using System.Diagnostics.CodeAnalysis;
using Toex.Data.Errors;
using Toex.Data.Words;

namespace Toex.Data.Files.Json;

/// <summary>Says what is wrong in a file that a person wrote, where, and how to fix it.</summary>
/// <param name="path">The file.</param>
/// <param name="error">The error, which takes file, line, what is wrong and the fix.</param>
internal sealed class JsonFaults(string path, ErrorDefinition error)
{
    internal ToexException At(int line, string what, string mend) => error.With(path, line, what, mend);

    /// <summary>The one of some names that was written, whatever its case.</summary>
    /// <exception cref="ToexException">It is none of them; the nearest is suggested.</exception>
    internal string OneOf(IReadOnlyCollection<string> names, string written, int line, string what)
    {
        if (names.FirstOrDefault(n => HeadingName.Alike.Equals(n, written)) is { } name)
        {
            return name;
        }

        var nearest = names.MinBy(n => NearName.Distance(HeadingName.Plain(written), HeadingName.Plain(n)));
        throw At(line, $"'{written}' is not {(what[0] is 'a' or 'e' or 'i' or 'o' ? "an" : "a")} {what}",
            $"Did you mean '{nearest}'? It has to be one of: {string.Join(", ", names)}.");
    }

    /// <summary>Refuses what the file says twice.</summary>
    [DoesNotReturn]
    internal void Twice(int line, string what) => throw At(line, $"{what} stands there twice", "Remove one of the two.");
}
