namespace Toex.Data.Schema;

/// <summary>A numbered change of the schema.</summary>
/// <param name="Number">1 for the first, then without gaps.</param>
/// <param name="Name">What it brings.</param>
/// <param name="Tables">Tables that it makes.</param>
public sealed record Migration(int Number, string Name, IReadOnlyList<Table> Tables)
{
    /// <summary>Columns that it adds, all of them nullable, to tables of earlier migrations.</summary>
    public IReadOnlyList<(string Table, Column Column)> Added { get; init; } = [];

    /// <summary>Offence codes that it brings to databases made before it; null where it brings none.</summary>
    public AddedCodes? Codes { get; init; }

    /// <summary>Views that it makes.</summary>
    public IReadOnlyList<View> Views { get; init; } = [];
}
