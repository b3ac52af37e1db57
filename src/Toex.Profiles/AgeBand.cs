using System.Globalization;

namespace Toex.Profiles;

/// <summary>Persons of an age band.</summary>
/// <param name="Label">The band, such as <c>12 to 17</c>.</param>
/// <param name="Male">Males.</param>
/// <param name="Female">Females.</param>
/// <param name="NotKnown">Persons whose sex is not known.</param>
public sealed record AgeBand(string Label, long Male, long Female, long NotKnown)
{
    /// <summary>The band and who is in it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Label}: {Male} male, {Female} female{(NotKnown > 0 ? $", {NotKnown} not known" : "")}");
}
