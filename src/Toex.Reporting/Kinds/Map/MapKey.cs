using System.Globalization;

namespace Toex.Reporting.Kinds.Map;

/// <summary>Numbers that stand on a map for names that find no room there, and the names in full.</summary>
internal static class MapKey
{
    /// <summary>The number of a place in the list.</summary>
    public static string Number(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary><c>3 Kent</c>: a name is not broken from its number.</summary>
    public static string Entry(int place, string name) => $"{Number(place)}\u00A0{name.Replace(' ', '\u00A0')}";
}
