namespace Toex.Reporting.Kinds.Pyramid;

/// <summary>A force's persons by age and sex.</summary>
/// <param name="PoliceForce">Name of the force.</param>
/// <param name="Bars">A bar for each band, the youngest first: males and females, null where withheld.</param>
/// <param name="Total">All persons, of unknown age and sex too; null where withheld.</param>
/// <param name="NotShown">Persons of unknown age or sex; null where withheld.</param>
internal sealed record PyramidPanel(string PoliceForce, IReadOnlyList<(string Band, long? Male, long? Female)> Bars, long? Total, long? NotShown)
{
    /// <summary>The longest bar.</summary>
    public long Greatest => Bars.Max(b => Math.Max(b.Male ?? 0, b.Female ?? 0));

    /// <summary>Whether a bar is withheld, which may be the longest.</summary>
    public bool AnyWithheld => Bars.Any(b => b.Male is null || b.Female is null);

    /// <summary>The bands and sexes with the most; none where nobody is shown.</summary>
    public IReadOnlyList<(string Sex, string Band, long Count)> Largest
    {
        get
        {
            var greatest = Greatest;
            return greatest == 0 ? []
                : [.. Bars.SelectMany(b => new[] { (Sex: "males", b.Band, Count: b.Male ?? 0), (Sex: "females", b.Band, Count: b.Female ?? 0) }).Where(b => b.Count == greatest)];
        }
    }
}
