using Toex.Profiles.Statistics;

namespace Toex.Reporting.Kinds.Concentration;

/// <summary>How an amount is spread over a force's subjects.</summary>
/// <param name="Name">The force, or the group.</param>
/// <param name="Subjects">How many subjects there are.</param>
/// <param name="Curve">The curve, those with least first.</param>
/// <param name="InFocus">Whether it is the force to bring out.</param>
/// <param name="Fewest">Fewest subjects that anything is said of; 1 where no small numbers are withheld.</param>
internal sealed record ConcentrationCurve(string Name, long Subjects, LorenzCurve Curve, bool InFocus, int Fewest)
{
    /// <summary>A step along the curve that is finer than a line's width.</summary>
    private const double Step = 0.004;

    /// <summary>Whether the top 5 % of its subjects are at least the fewest.</summary>
    public bool IsLarge => IsEnough(Subjects, 0.05, Fewest);

    /// <summary>The curve turned round: shares of subjects, those with most first, and the shares of the amount that they have; as finely
    /// as it can be drawn. Where small numbers are withheld it goes straight from one stated share to the next, since between two points
    /// of a curve are often single subjects.</summary>
    public IReadOnlyList<(double Subjects, double Amount)> FromTop { get; } =
        Fewest > 1 ? [(0, 0), .. Stated(Subjects, Curve, Fewest), (1, 1)] : Thin(Curve.Points);

    /// <summary>The shares that are stated: of subjects, and of the amount. The number of subjects is rounded up; a share of less than the
    /// fewest subjects is not stated.</summary>
    public IReadOnlyList<(double Subjects, double Amount)> Tops { get; } = Stated(Subjects, Curve, Fewest);

    private static List<(double Subjects, double Amount)> Stated(long subjects, LorenzCurve curve, int fewest) =>
        [.. new (double Share, double Amount)[] { (0.01, curve.Top1), (0.05, curve.Top5), (0.1, curve.Top10) }.Where(
            t => IsEnough(subjects, t.Share, fewest))];

    private static bool IsEnough(long subjects, double share, int fewest) => subjects * share >= fewest - 1e-9;

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
