namespace Toex.Reporting.Text;

/// <summary>Tells which forces have nothing to show.</summary>
internal static class NotKnown
{
    /// <summary>A note of them; none where there are none.</summary>
    public static IEnumerable<string> Notes(IReadOnlyList<string> forces) =>
        forces.Count == 0 ? [] : [$"Not known: {string.Join(", ", forces)}."];

    /// <summary>The same after other sentences.</summary>
    public static string After(IReadOnlyList<string> forces) => string.Concat(Notes(forces).Select(n => " " + n));
}
