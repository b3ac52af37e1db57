using System.Globalization;
using System.Text.RegularExpressions;
using Toex.Data.Reference;

namespace Toex.Profiles.Cubes;

/// <summary>What a reader is told of offences whose code the catalogue does not have: a profile is never silent about them.</summary>
internal static partial class UnclassifiedNote
{
    private const int MostListed = 20;

    /// <summary>What stands for a text that does not look like a code: it can be anything, a name too, and a profile is for
    /// everybody.</summary>
    private const string NoCode = "(a text that is not a code)";

    /// <summary>The note; null where there are none.</summary>
    /// <param name="codes">Codes and offences; a code may come more than once.</param>
    internal static ProfileNote? Note(IEnumerable<(string Code, long Offences)> codes)
    {
        var counted = codes.GroupBy(c => Shown(c.Code), StringComparer.Ordinal).Select(g => (Code: g.Key, Offences: g.Sum(c => c.Offences)))
            .Where(c => c.Offences != 0).OrderByDescending(c => c.Offences).ThenBy(c => c.Code, StringComparer.Ordinal).ToList();
        if (counted.Count == 0)
        {
            return null;
        }

        var culture = CultureInfo.InvariantCulture;
        var list = string.Join(", ", counted.Take(MostListed).Select(c => string.Create(culture, $"{c.Code} ({c.Offences:N0})")));
        var more = counted.Count > MostListed ? string.Create(culture, $" and {counted.Count - MostListed:N0} more codes") : "";
        return new(string.Create(culture,
            $"Not classified, for the code is not known: {Offences(counted.Sum(c => c.Offences))}, by code {list}{more}. They count in "
                + $"all crime, in no theme, and have no weight."));
    }

    private static string Shown(string code) => code == UnclassifiedOffence.NoCode || LooksLikeCode().IsMatch(code) ? code : NoCode;

    private static string Offences(long count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "offence" : "offences")}");

    /// <summary>Digits with at most two letters after them, and a sub-code such as those of 008/67 or 8.67.</summary>
    [GeneratedRegex(@"^[0-9]{1,5}[A-Za-z]{0,2}([/.\- ][0-9]{1,3}[A-Za-z]{0,2})?\z")]
    private static partial Regex LooksLikeCode();
}
