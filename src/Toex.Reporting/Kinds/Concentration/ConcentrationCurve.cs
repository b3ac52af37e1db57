using Toex.Profiles.Statistics;

namespace Toex.Reporting.Kinds.Concentration;

/// <summary>How an amount is spread over a force's subjects.</summary>
/// <param name="Name">The force, or the group.</param>
/// <param name="Subjects">How many subjects there are.</param>
/// <param name="Curve">The curve, those with least first.</param>
/// <param name="InFocus">Whether it is the force to bring out.</param>
internal sealed record ConcentrationCurve(string Name, long Subjects, LorenzCurve Curve, bool InFocus)
{
    /// <summary>A step along the curve that is finer than a line's width.</summary>
    private const double Step = 0.004;

    /// <summary>Fewest subjects of whom a twentieth is at least one.</summary>
    public const int FewestForTop5 = 20;

    /// <summary>Whether the top 5 % of its subjects are at least one.</summary>
    public bool IsLarge => Subjects >= FewestForTop5;

    /// <summary>The curve turned round: shares of subjects, those with most first, and the shares of the amount that they have; as finely
    /// as it can be drawn.</summary>
    public IReadOnlyList<(double Subjects, double Amount)> FromTop { get; } = Thin(Curve.Points);

    /// <summary>The shares that are stated: of subjects, and of the amount. The number of subjects is rounded up; a share of less than one
    /// subject is not stated.</summary>
    public IReadOnlyList<(double Subjects, double Amount)> Tops { get; } =
        [.. new (double Share, double Amount)[] { (0.01, Curve.Top1), (0.05, Curve.Top5), (0.1, Curve.Top10) }.Where(
            t => Subjects * t.Share >= 1 - 1e-9)];

    private static List<(double Subjects, double Amount)> Thin(IReadOnlyList<LorenzPoint> points)
    {
        var kept = new List<(double Subjects, double Amount)> { (0, 0) };
        for (var i = points.Count - 2; i >= 0; i--)
        {
            var (subjects, amount) = (1 - points[i].Units, 1 - points[i].Amount);
            if (i == 0 || subjects - kept[^1].Subjects + amount - kept[^1].Amount >= Step)
            {
                kept.Add((subjects, amount));
            }
        }

        return kept;
    }
}
