using Toex.Profiles.Errors;

namespace Toex.Profiles.Subjects;

/// <summary>How much each dimension counts in the composite; only their proportions matter.</summary>
/// <param name="Recency">Weight of recency.</param>
/// <param name="Frequency">Weight of frequency.</param>
/// <param name="Gravity">Weight of gravity.</param>
/// <param name="Victims">Weight of victims.</param>
public sealed record RankingWeights(double Recency, double Frequency, double Gravity, double Victims)
{
    /// <summary>Each dimension counts the same.</summary>
    public static RankingWeights Equal { get; } = new(1, 1, 1, 1);

    /// <summary>The same proportions, adding up to one.</summary>
    /// <exception cref="Data.Errors.ToexException">A weight is negative or not a number, or none is above zero.</exception>
    internal RankingWeights Normalised()
    {
        double[] all = [Recency, Frequency, Gravity, Victims];
        if (Array.Exists(all, w => w < 0 || !double.IsFinite(w)))
        {
            throw ProfileErrors.BadWeights.With("one is negative or not a number.");
        }

        var sum = all.Sum();
        return sum > 0
            ? new(Recency / sum, Frequency / sum, Gravity / sum, Victims / sum)
            : throw ProfileErrors.BadWeights.With("all are zero.");
    }
}
