using System.Globalization;
using Toex.Data.Linkage;

namespace Toex.Data.Subjects;

/// <summary>What one comparison says of two persons.</summary>
/// <param name="Comparison">What was compared: <c>birth date</c>.</param>
/// <param name="Agreement">How the two agree, in plain words: <c>one digit different, or day and month swapped</c>.</param>
/// <param name="Bits">Evidence in bits: each doubles the odds that they are one person, each below nought halves them.</param>
/// <param name="AgreementBits">Of these, what agreeing so is worth on average.</param>
/// <param name="FrequencyBits">Of these, what the shared value adds for being rare, or takes for being common.</param>
public sealed record LinkEvidence(string Comparison, string Agreement, double Bits, double AgreementBits, double FrequencyBits)
{
    private const string Beforehand = "before comparing", OfHousehold = "household";

    /// <summary>Whether it is how the two compare, not what is known of pairs or households.</summary>
    internal bool IsComparison => Comparison is not (Beforehand or OfHousehold);

    /// <summary>All that a link rests on, from an explanation in thousandths of a bit.</summary>
    internal static IReadOnlyList<LinkEvidence> FromExplanation(LinkExplanation told) =>
    [
        new(Beforehand, "pairs of one person are rare", told.Prior / 1000.0, told.Prior / 1000.0, 0),
        .. Ordered([.. told.Lines.Select(
            l => new LinkEvidence(l.Level.Comparison, l.Level.Label, l.Bits, l.Level.Weight / 1000.0, l.Adjustment / 1000.0))]),
        .. told.Household == 0 ? Array.Empty<LinkEvidence>()
            : [new(OfHousehold, "relatives share a home and a name", told.Household / 1000.0, told.Household / 1000.0, 0)],
    ];

    /// <summary>The strongest comparison for one person, and the strongest against.</summary>
    internal static IReadOnlyList<LinkEvidence> Leading(IReadOnlyList<LinkEvidence> all) =>
        [.. all.Where(e => e.IsComparison && e.Bits > 0).OrderByDescending(e => e.Bits).Take(1),
            .. all.Where(e => e.IsComparison && e.Bits < 0).OrderBy(e => e.Bits).Take(1)];

    private static IEnumerable<LinkEvidence> Ordered(IReadOnlyList<LinkEvidence> all)
    {
        var leading = Leading(all);
        return leading.Concat(all.Except(leading).OrderByDescending(e => Math.Abs(e.Bits)));
    }

    /// <summary>What was compared, how it agrees, and what that is worth.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Comparison}: {Agreement} ({Bits:+0.0;-0.0;0})");
}
