using System.Globalization;
using Toex.Data.Errors;
using Toex.Profiles.Subjects;
using Toex.Reporting.Errors;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Scatter;

/// <summary>Subjects by how recently and how gravely they offended, or went missing: what a scatter of subjects shows.</summary>
internal sealed record ScatterContent
{
    /// <summary>More points than can be told apart.</summary>
    private const int MostPoints = 2000;

    /// <summary>Name of the police force, or of the forces together.</summary>
    public required string PoliceForce { get; init; }

    /// <summary>Who the subjects are, such as <c>suspects</c>.</summary>
    public required string Subjects { get; init; }

    /// <summary>The subjects, in order of their rank.</summary>
    public required IReadOnlyList<SubjectPoint> Points { get; init; }

    /// <summary>What the days are counted from, such as <c>latest offence</c>.</summary>
    public required string Latest { get; init; }

    /// <summary>Whether the longest ago is the worst, and stands on the right.</summary>
    public bool LongestRight { get; init; }

    /// <summary>The window as ISO 8601 text.</summary>
    public string Dates { get; init; } = "";

    /// <summary>What gravity is, such as <c>severity weights</c>.</summary>
    public required string Gravity { get; init; }

    /// <summary>What is counted, such as <c>offences</c>.</summary>
    public required string Counted { get; init; }

    /// <summary>The day that days are counted back from.</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>Where the subjects are from, for the foot.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the subjects are made up.</summary>
    public bool SampleData { get; init; }

    /// <summary>The gravest first; of those alike, the worst by days.</summary>
    public IEnumerable<SubjectPoint> Gravest =>
        Points.OrderByDescending(p => p.Gravity).ThenBy(p => LongestRight ? -p.DaysSinceLatest : p.DaysSinceLatest);

    public int Under18 => Points.Count(p => p.Under18 == true);

    public int UnknownAge => Points.Count(p => p.Under18 is null);

    /// <summary>Ranked subjects: their ranks and figures, and no names.</summary>
    /// <exception cref="ToexException">There is nobody.</exception>
    public static ScatterContent FromSubjects(IReadOnlyList<RankedSubject> subjects)
    {
        if (subjects.Count == 0)
        {
            throw NotSoMany(0);
        }

        var first = subjects[0];
        var forces = subjects.Select(s => s.PoliceForce).Distinct().ToList();
        var ranked = first.Definition.CountedFact().Subject(first.Role)!;
        return new()
        {
            PoliceForce = forces.Count == 1 ? forces[0] : string.Create(CultureInfo.InvariantCulture, $"{forces.Count} forces"),
            Subjects = ranked.Many,
            Points = [.. subjects.OrderBy(s => s.Rank).Select(s => new SubjectPoint(
                string.Create(CultureInfo.InvariantCulture, $"{(forces.Count == 1 ? "" : s.PoliceForce + " ")}{s.Rank}"),
                s.DaysSinceLatest, s.Gravity, s.Frequency, s.Under18))],
            Latest = ranked.Latest,
            LongestRight = ranked.LongerIsWorse,
            Dates = first.Period ?? "",
            Gravity = first.Definition.Subjects.Gravity,
            Counted = first.Definition.Subjects.Frequency,
            AsOf = first.AsOf,
            Source = $"{first.Definition.Title}, scope {first.Scope}, {first.Period}",
            SampleData = first.SampleData,
        };
    }

    /// <summary>The same with texts that can be drawn.</summary>
    /// <exception cref="ToexException">The subjects cannot be charted.</exception>
    public ScatterContent Checked()
    {
        if (Points.Count is 0 or > MostPoints)
        {
            throw NotSoMany(Points.Count);
        }

        if (Points.Any(p => p.DaysSinceLatest < 0 || p.Count < 0 || !double.IsFinite(p.Gravity) || p.Gravity < 0))
        {
            throw ChartErrors.SubjectNotPlaced.With();
        }

        return this with
        {
            PoliceForce = CleanText.Clean(PoliceForce), Subjects = CleanText.Clean(Subjects), Latest = CleanText.Clean(Latest),
                Gravity = CleanText.Clean(Gravity),
            Counted = CleanText.Clean(Counted), Points = [.. Points.Select(p => p with { Label = CleanText.Clean(p.Label) })],
        };
    }

    private static ToexException NotSoMany(int subjects) =>
        ChartErrors.NoSubjects.With(NumberText.Format(subjects, "subject"), NumberText.Format((long)MostPoints));
}
