using System.Globalization;
using Toex.Profiles.Subjects;
using Toex.Profiles.Themes;

namespace Toex.Reporting.Kinds.Scatter;

/// <summary>Subjects by how recently and how gravely they offended, or went missing: what a scatter of subjects shows.</summary>
internal sealed record SubjectScatter
{
    /// <summary>Name of the police force, or of the forces together.</summary>
    public required string PoliceForce { get; init; }

    /// <summary>Who the subjects are, such as <c>suspects</c>.</summary>
    public required string Subjects { get; init; }

    /// <summary>The subjects, in order of their rank.</summary>
    public required IReadOnlyList<SubjectPoint> Points { get; init; }

    /// <summary>What the days are counted from, such as <c>latest offence</c>.</summary>
    public required string Latest { get; init; }

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

    /// <exception cref="Data.Errors.ToexException">There is nobody.</exception>
    public static SubjectScatter Of(IReadOnlyList<RankedSubject> subjects)
    {
        if (subjects.Count == 0)
        {
            throw ScatterContent.NotSoMany(0);
        }

        var first = subjects[0];
        var forces = subjects.Select(s => s.PoliceForce).Distinct().ToList();
        var offences = first.Role != SubjectRole.Person;
        var managed = !offences && first.Definition.Fact == FactKind.ManagedOffender;
        return new()
        {
            PoliceForce = forces.Count == 1 ? forces[0] : string.Create(CultureInfo.InvariantCulture, $"{forces.Count} forces"),
            Subjects = first.Role switch
            {
                SubjectRole.Suspect => "suspects",
                SubjectRole.Person => managed ? "managed offenders" : "missing people",
                _ => "victims",
            },
            Points = [.. subjects.OrderBy(s => s.Rank).Select(s => new SubjectPoint(
                string.Create(CultureInfo.InvariantCulture, $"{(forces.Count == 1 ? "" : s.PoliceForce + " ")}{s.Rank}"),
                s.DaysSinceLatest, s.Gravity, s.Frequency, s.Under18))],
            Latest = offences ? "latest offence" : managed ? "latest completed visit" : "latest incident",
            Gravity = first.Definition.Subjects.Gravity,
            Counted = first.Definition.Subjects.Frequency,
            AsOf = first.AsOf,
            Source = $"{first.Definition.Title}, scope {first.Scope}, {first.Period}",
            SampleData = first.SampleData,
        };
    }
}
