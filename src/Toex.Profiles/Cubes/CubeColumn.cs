namespace Toex.Profiles.Cubes;

/// <summary>A column of a cube's table, as a data dictionary tells it.</summary>
/// <param name="Table">The table: the facet of the cube.</param>
/// <param name="Name">Name of the column.</param>
/// <param name="Meaning">What it holds.</param>
/// <param name="Unit">Unit of its numbers; empty where it has none.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Type">Type of its values.</param>
public sealed record CubeColumn(string Table, string Name, string Meaning, string Unit, string Source, Type Type);
