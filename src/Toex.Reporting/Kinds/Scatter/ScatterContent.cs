using Toex.Data.Errors;
using Toex.Reporting.Errors;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Scatter;

/// <summary>What a scatter shows: subjects in order of their rank.</summary>
internal sealed record ScatterContent
{
    /// <summary>More points than can be told apart.</summary>
    public const int MostPoints = 2000;

    public required string PoliceForce { get; init; }

    public required string Subjects { get; init; }

    public required string Latest { get; init; }

    public required string Gravity { get; init; }

    public required string Counted { get; init; }

    public required DateTime AsOf { get; init; }

    public required IReadOnlyList<SubjectPoint> Points { get; init; }

    /// <summary>The subject of most gravity; of those, the most recent.</summary>
    public SubjectPoint Gravest => Points.OrderByDescending(p => p.Gravity).ThenBy(p => p.DaysSinceLatest).First();

    public int Under18 => Points.Count(p => p.Under18 == true);

    public int UnknownAge => Points.Count(p => p.Under18 is null);

    public static ToexException NotSoMany(int subjects) =>
        ChartErrors.NoSubjects.With(NumberText.Of(subjects, "subject"), NumberText.Of((long)MostPoints));

    /// <exception cref="ToexException">The subjects cannot be charted.</exception>
    public static ScatterContent Of(SubjectScatter scatter)
    {
        if (scatter.Points.Count is 0 or > MostPoints)
        {
            throw NotSoMany(scatter.Points.Count);
        }

        if (scatter.Points.Any(p => p.DaysSinceLatest < 0 || p.Count < 0 || !double.IsFinite(p.Gravity) || p.Gravity < 0))
        {
            throw ChartErrors.SubjectNotPlaced.With();
        }

        return new()
        {
            PoliceForce = CleanText.Of(scatter.PoliceForce),
            Subjects = CleanText.Of(scatter.Subjects),
            Latest = CleanText.Of(scatter.Latest),
            Gravity = CleanText.Of(scatter.Gravity),
            Counted = CleanText.Of(scatter.Counted),
            AsOf = scatter.AsOf,
            Points = [.. scatter.Points.Select(p => p with { Label = CleanText.Of(p.Label) })],
        };
    }
}
