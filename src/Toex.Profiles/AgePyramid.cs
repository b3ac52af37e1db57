using Toex.Data.Collections;

namespace Toex.Profiles;

/// <summary>Persons, or what is counted of them, by age and sex.</summary>
/// <param name="Title">Who they are, such as <c>Victims</c>.</param>
/// <param name="Unit">What is counted: <c>victims</c>, <c>incidents</c>.</param>
/// <param name="Bands">Age bands, the youngest first.</param>
/// <param name="UnknownAge">Persons of unknown age.</param>
public sealed record AgePyramid(string Title, string Unit, ItemList<AgeBand> Bands, long UnknownAge)
{
    /// <summary>Whether the scope counts males.</summary>
    public bool CountsMales { get; init; } = true;

    /// <summary>Whether the scope counts females.</summary>
    public bool CountsFemales { get; init; } = true;

    /// <summary>Who they are, by age.</summary>
    public override string ToString() => $"{Title}: {Bands}";
}
