namespace Toex.Reporting.Charts;

/// <summary>Subjects by how recently and how gravely they offended, or went missing: what a scatter of subjects shows.</summary>
public sealed record SubjectScatter
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
}
