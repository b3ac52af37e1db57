using Toex.Profiles.Themes;

namespace Toex.Profiles.Profiling;

/// <summary>Finds the band of a value.</summary>
internal static class Bands
{
    /// <summary>Place of the first band whose end is not below the value.</summary>
    internal static int PlaceOf(IReadOnlyList<ThemeBand> bands, int value)
    {
        var place = 0;
        while (place < bands.Count - 1 && bands[place].UpTo < value)
        {
            place++;
        }

        return place;
    }
}
