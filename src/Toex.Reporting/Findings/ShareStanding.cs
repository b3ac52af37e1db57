using Toex.Profiles.Statistics;

namespace Toex.Reporting.Findings;

/// <summary>Shares of forces against the limits of their funnel: parts of wholes that are known and not withheld.</summary>
internal sealed class ShareStanding
{
    private readonly Funnel? funnel;

    private ShareStanding(Funnel? funnel, bool anyApart) => (this.funnel, AnyApart) = (funnel, anyApart);

    /// <summary>Whether any force stands apart.</summary>
    public bool AnyApart { get; }

    /// <summary>Whether the shares differ by no more than chance would have them.</summary>
    public bool IsChance => funnel is { IsOverdispersed: false } && !AnyApart;

    public static ShareStanding Create(IEnumerable<(long? Part, long? Whole)> shares)
    {
        var units = shares.Select(UnitOf).OfType<FunnelUnit>().ToList();
        var funnel = Funnel.FromUnits(units, FunnelKind.Proportion);
        return new(funnel, funnel is not null && units.Exists(u => funnel.StandingOf(u).StandsApart));
    }

    public bool StandsApart((long? Part, long? Whole) share) => UnitOf(share) is { } unit && funnel?.StandingOf(unit).StandsApart == true;

    /// <summary>Where a share stands, in sentences; null where it is not known.</summary>
    public IEnumerable<string?> Words((long? Part, long? Whole) share)
    {
        if (funnel is not null && UnitOf(share) is { } unit)
        {
            var standing = funnel.StandingOf(unit);
            yield return $"Its share is {StandingWords.Place(standing.Position, funnel.IsOverdispersed)}";
            yield return StandingWords.PlainPlace(standing.PlainPosition, funnel.IsOverdispersed);
        }
    }

    private static FunnelUnit? UnitOf((long? Part, long? Whole) share) =>
        share is { Part: { } part, Whole: > 0 and { } whole } && part <= whole ? new(part, whole) : null;
}
