namespace Toex.Profiles.Themes;

/// <summary>How a theme's subjects are ranked.</summary>
/// <param name="Frequency">What their number is called, such as <c>incidents</c>.</param>
/// <param name="Gravity">What the sum of weights is of, such as <c>severity weights</c>.</param>
/// <param name="Breadth">What the fourth dimension is, such as <c>victims</c> or <c>hours missing</c>.</param>
/// <param name="Weights">How much each dimension counts, where local policy says so.</param>
public sealed record ThemeSubjects(string Frequency, string Gravity, string Breadth, RankingWeights Weights)
{
    /// <summary>What standing it gives them beside other themes; none where it gives none.</summary>
    public IReadOnlyList<ThemeStanding> Standing { get; init; } = [];
}
