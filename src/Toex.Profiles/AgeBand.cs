using System.Globalization;

namespace Toex.Profiles;

/// <summary>Persons of an age band.</summary>
/// <param name="Label">The band, such as <c>12 to 17</c>.</param>
/// <param name="Male">Males.</param>
/// <param name="Female">Females.</param>
/// <param name="NotKnown">Persons whose sex is not known.</param>
public sealed record AgeBand(string Label, long Male, long Female, long NotKnown)
{
    /// <summary>Ages of an open last band are taken to end here where bands are compared by their width.</summary>
    private const int LastAge = 89;

    /// <summary>Years of age that are counted; 0 where the scope counts none of them, so that none is not zero.</summary>
    public int Years { get; init; } = 1;

    /// <summary>The age that a label begins with, as the first band of a theme does; 0 where it begins with none.</summary>
    internal static int FirstOf(string label) =>
        int.TryParse(label.AsSpan(0, label.TakeWhile(char.IsAsciiDigit).Count()), CultureInfo.InvariantCulture, out var age) ? age : 0;

    /// <summary>Years of a band that are within a scope.</summary>
    /// <param name="from">First age of the band.</param>
    /// <param name="to">Last age; null for no end.</param>
    /// <param name="least">Least age in scope.</param>
    /// <param name="greatest">Greatest age in scope.</param>
    internal static int YearsOf(int from, int? to, int least, int greatest) =>
        Math.Max(0, Math.Min(to ?? Math.Max(LastAge, from), greatest) - Math.Max(from, least) + 1);

    /// <summary>The band and who is in it.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture, $"{Label}: {Male} male, {Female} female{(NotKnown > 0 ? $", {NotKnown} not known" : "")}");
}
