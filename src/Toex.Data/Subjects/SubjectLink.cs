using System.Globalization;
using Toex.Data.Audit;
using Toex.Data.Collections;
using Toex.Data.Linkage;

namespace Toex.Data.Subjects;

/// <summary>Two person records, and why they are one subject or not.</summary>
public sealed record SubjectLink
{
    /// <summary>Key of the first record.</summary>
    public required long PersonId { get; init; }

    /// <summary>Key of the other record.</summary>
    public required long OtherPersonId { get; init; }

    /// <summary>The first record.</summary>
    public required LinkedPerson Person { get; init; }

    /// <summary>The other record.</summary>
    public required LinkedPerson Other { get; init; }

    /// <summary>Whether they are one subject now.</summary>
    public bool Joined => Person.SubjectId == Other.SubjectId;

    /// <summary>Probability that they are one person.</summary>
    public required double Probability { get; init; }

    /// <summary>The sum of all evidence, in bits: 0 for a probability of one half.</summary>
    public required double Bits { get; init; }

    /// <summary>What the run made of the pair.</summary>
    public required SubjectLinkBand Band { get; init; }

    /// <summary>What speaks for and against it, and adds up to <see cref="Bits"/>: what is known before any comparison; each comparison for
    /// which both records have a value, led by the strongest for and the strongest against; and what is taken off because relatives share
    /// a home and a name.</summary>
    public required ItemList<LinkEvidence> Evidence { get; init; }

    /// <summary>Why the two are kept apart, where something keeps them so; then the strongest evidence for one person and the strongest
    /// against, with their bits.</summary>
    public string Summary => string.Join(": ", new[] { KeptApart, string.Join(", ", LinkEvidence.Leading(Evidence)
        .Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Comparison} {e.Bits:+0.0;-0.0;0}"))) }.Where(
            t => !string.IsNullOrEmpty(t)));

    /// <summary>What keeps the two from being joined by themselves; nothing where they are one subject, by a decision.</summary>
    public required LinkGuard Guard { get; init; }

    /// <summary>Whether a guard keeps the two apart.</summary>
    public bool Guarded => Guard != LinkGuard.None;

    /// <summary>Why the two are kept apart in spite of what they share; null where nothing keeps them so.</summary>
    public string? KeptApart => this switch
    {
        { Joined: true } => null,
        { Decision: SubjectLinkDecision.Apart } => "decided to be two persons",
        { Guard: LinkGuard.Identifiers } => "two valid national identifiers",
        { Guard: LinkGuard.Twins } => "twins: one birth date and family name, two given names",
        { Guard: LinkGuard.FatherAndSon } => "father and son: one name, born 15 years apart or more",
        { Band: SubjectLinkBand.Ambiguous } => "ambiguous: one of the two fits others too who are two persons",
        { Band: SubjectLinkBand.Refused } => "their other records speak against it",
        _ => null,
    };

    /// <summary>What somebody decided of the two; it applies from the next run on.</summary>
    public SubjectLinkDecision Decision { get; init; }

    /// <summary>Why it was decided so.</summary>
    public string? DecisionReason { get; init; }

    /// <summary>Number of the run.</summary>
    public required int RunId { get; init; }

    /// <summary>When it ran.</summary>
    public required DateTime RunUtc { get; init; }

    /// <summary>Probability from which on records were joined in it.</summary>
    public required double MatchProbability { get; init; }

    /// <summary>Whether the records are made up.</summary>
    public required bool SampleData { get; init; }

    /// <summary>The two records by their keys.</summary>
    internal string PairText => FormattableString.Invariant($"persons {PersonId} and {OtherPersonId}");

    /// <summary>Where it was read.</summary>
    internal PersonalOrigin? Origin { get; init; }

    /// <summary>Keys, and nothing personal: errors and logs write the objects that they are about as text.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Persons {PersonId} and {OtherPersonId}: {Probability:0.000}");
}
