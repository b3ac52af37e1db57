namespace Toex.Reporting.Text;

/// <summary>Tells which forces have nothing to show.</summary>
internal static class NotKnown
{
    /// <summary>More names than these are a count.</summary>
    private const int MostNames = 8;

    /// <summary>A note of them; none where there are none.</summary>
    public static IEnumerable<string> Notes(IReadOnlyList<string> forces) => forces.Count == 0 ? []
        : [$"Not known: {Named(forces)}."];

    /// <summary>Names of forces, or how many they are.</summary>
    public static string Named(IReadOnlyList<string> forces) =>
        forces.Count > MostNames ? NumberText.Format(forces.Count, "force") : string.Join(", ", forces);

    /// <summary>The same after other sentences.</summary>
    public static string After(IReadOnlyList<string> forces) => string.Concat(Notes(forces).Select(n => " " + n));
}
