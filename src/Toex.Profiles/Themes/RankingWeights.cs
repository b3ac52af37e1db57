using System.Globalization;
using Toex.Profiles.Errors;

namespace Toex.Profiles.Themes;

/// <summary>How much each dimension counts in the composite; only their proportions matter.</summary>
/// <param name="Recency">Weight of recency.</param>
/// <param name="Frequency">Weight of frequency.</param>
/// <param name="Gravity">Weight of gravity.</param>
/// <param name="Breadth">Weight of the fourth dimension, such as victims.</param>
public sealed record RankingWeights(double Recency, double Frequency, double Gravity, double Breadth)
{
    /// <summary>Name of the composite whose dimensions count the same.</summary>
    private const string Composite = "Composite";

    private const double Largest = 1_000_000;

    /// <summary>Each dimension counts the same.</summary>
    public static RankingWeights Equal { get; } = new(1, 1, 1, 1);

    /// <summary>Sum of the four.</summary>
    internal double Total => Recency + Frequency + Gravity + Breadth;

    /// <summary>Names a composite by its proportions in per cent, such as <c>40:20:20:20</c>; equal ones are the plain
    /// <c>Composite</c>.</summary>
    internal string CompositeKey
    {
        get
        {
            var parts = new[] { Recency, Frequency, Gravity, Breadth }.Select(
                w => (w / Total * 100).ToString("0.#", CultureInfo.InvariantCulture));
            var key = string.Join(':', parts);
            return key == "25:25:25:25" ? Composite : key;
        }
    }

    /// <summary>Refuses weights that no composite can be made of.</summary>
    /// <exception cref="Data.Errors.ToexException">A weight is negative, not a number or far too large, or none is above zero.</exception>
    internal void Check()
    {
        double[] all = [Recency, Frequency, Gravity, Breadth];
        if (Array.Exists(all, w => w < 0 || !double.IsFinite(w)))
        {
            throw ProfileErrors.BadWeights.With("one is negative or not a number.");
        }

        if (Array.TrueForAll(all, w => w == 0))
        {
            throw ProfileErrors.BadWeights.With("all are zero.");
        }

        if (all.Max() > Largest)
        {
            throw ProfileErrors.BadWeights.With("one is above a million.");
        }
    }
}
