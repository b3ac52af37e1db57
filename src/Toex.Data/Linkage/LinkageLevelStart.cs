namespace Toex.Data.Linkage;

/// <summary>A level before training.</summary>
/// <param name="Label">The level in plain words.</param>
/// <param name="M">Where training starts from, and what it falls back on where there is little to learn from.</param>
/// <param name="Household">Share among two persons of one household; null where they agree no more than strangers do.</param>
/// <param name="Term">The value whose frequency adjusts the level, if any.</param>
/// <param name="Chance">The value whose exact agreement is the level, if any: what chance gives is then counted, not sampled.</param>
/// <param name="Against">Whether it is disagreement, which never counts for one person.</param>
internal sealed record LinkageLevelStart(
    string Label, double M, double? Household = null, string? Term = null, string? Chance = null, bool Against = false);
