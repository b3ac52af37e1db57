namespace Toex.Profiles.Suppression;

/// <summary>A count of what is released together.</summary>
/// <param name="Count">The count.</param>
/// <param name="Use">How it is used.</param>
internal readonly record struct ReleasedCount(long Count, CountUse Use)
{
    /// <summary>The least that a reader who knows a rule can take it for where it is not shown: a mark where zeros are shown stands for 1
    /// or more, and nothing is known of what is not drawn.</summary>
    public long Least(SuppressionRule rule) => Use == CountUse.Undrawn ? 0 : rule.Least;

    /// <summary>Whether it may be withheld: a zero that is shown wherever it is drawn may not.</summary>
    public bool CanMove(SuppressionRule rule) => Use != CountUse.Fixed && Count >= Least(rule);

    /// <summary>What withholding it costs the reader: its size, and nothing where it is not drawn.</summary>
    public double Loss => Use == CountUse.Undrawn ? 0 : Math.Max(1, Count);
}
