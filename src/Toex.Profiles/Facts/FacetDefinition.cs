namespace Toex.Profiles.Facts;

/// <summary>Dimensions that are counted jointly: one grouping of a fact's rows, besides force and period.</summary>
/// <param name="Name">Name that the queries give its rows.</param>
/// <param name="Dimensions">Names of the dimensions.</param>
/// <param name="Counts">Names of the counts.</param>
public sealed record FacetDefinition(string Name, IReadOnlyList<string> Dimensions, IReadOnlyList<string> Counts)
{
    /// <summary>Name of the dimension whose keys are months.</summary>
    public const string Month = "month";

    /// <summary>What each subject or thing of a row has, such as harm or minutes: rows differ by it too. Null where it has no such
    /// thing.</summary>
    public string? Amount { get; init; }

    /// <summary>Whether it is of those there on the as-of date, whenever they came.</summary>
    public bool IsAsOf { get; init; }

    /// <summary>What is submitted separately, where that is not the fact itself: a force may send orders, and no offenders.</summary>
    public string? Part { get; init; }

    /// <summary>Columns of the query that have another name than the count.</summary>
    internal IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether it tells months apart.</summary>
    public bool IsByMonth => Dimensions.Contains(Month);

    internal int DimensionAt(string name) => At(Dimensions, name);

    internal int CountAt(string name) => At(Counts, name);

    private static int At(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }
}
