namespace Toex.Profiles.Suppression;

/// <summary>Which counts are too small to be shown: a local policy, with a default.</summary>
/// <remarks>Agencies ask for three or five at least (OECD, Glossary of Statistical Terms: threshold rule).</remarks>
internal sealed record SuppressionRule
{
    private readonly int threshold = 5;

    /// <summary>The smallest count that is shown, but for zero; 5 unless set, 1 to show all.</summary>
    public int Threshold
    {
        get => threshold;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            threshold = value;
        }
    }

    /// <summary>Whether zeros are shown, as they are unless set.</summary>
    public bool ShowZeros { get; init; } = true;

    /// <summary>
    /// The least that a reader who knows this rule can take a withheld count for. Where zeros are shown none is ever withheld, so it is 1.
    /// </summary>
    internal long Least => ShowZeros ? 1 : 0;

    /// <summary>Whether a count is too small to be shown.</summary>
    public bool IsSmall(long count) => count >= Least && count < Threshold;
}
