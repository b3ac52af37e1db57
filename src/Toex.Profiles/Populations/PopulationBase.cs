namespace Toex.Profiles.Populations;

/// <summary>People that a rate can be per.</summary>
/// <param name="Name">Name that a definition file uses.</param>
/// <param name="Meaning">Who they are.</param>
/// <param name="SexId">Sex (ISO/IEC 5218); 9 for persons.</param>
/// <param name="AgeFrom">Least age.</param>
/// <param name="AgeTo">Greatest age; 999 for none.</param>
internal sealed record PopulationBase(string Name, string Meaning, int SexId, int AgeFrom, int AgeTo)
{
    internal static readonly PopulationBase People = new("people", "residents", 9, 0, 999);

    internal static IReadOnlyList<PopulationBase> All { get; } =
    [
        People,
        new("females", "female residents", 2, 0, 999),
        new("males", "male residents", 1, 0, 999),
        new("childPopulation", "residents under 18", 9, 0, 17),
        new("peopleAged10AndOver", "residents aged 10 and over", 9, 10, 999),
        new("peopleAged10To17", "residents of 10 to 17", 9, 10, 17),
        new("peopleAged12To17", "residents of 12 to 17", 9, 12, 17),
        new("peopleAged16AndOver", "residents aged 16 and over", 9, 16, 999),
    ];

    internal static PopulationBase? Find(string name) => All.FirstOrDefault(b => b.Name == name);
}
