namespace Toex.Data.Linkage;

/// <summary>A pair that a run kept, its records by their numbers in <c>link_number</c>.</summary>
/// <param name="A">The record with the smaller number.</param>
/// <param name="B">The other.</param>
/// <param name="Weight">Its weight, in thousandths of a bit.</param>
/// <param name="Joins">Whether it is probable enough to join, and nothing keeps it apart.</param>
/// <param name="Guarded">Whether the two exclude each other, as they agree by themselves.</param>
/// <param name="Code">How they agree.</param>
internal readonly record struct LinkageEdge(int A, int B, int Weight, bool Joins, bool Guarded, long Code)
{
    /// <summary>The record at the other end.</summary>
    internal int Other(int record) => record == A ? B : A;
}
