using Toex.Profiles.Comparisons;
using Toex.Profiles.Findings;
using Toex.Profiles.Measures;
using Toex.Reporting.Text;

namespace Toex.Reporting.Findings;

/// <summary>A comparison with the words for its measure, and what is said of it whatever the measure.</summary>
internal sealed class ComparisonWords(ForceComparison comparison)
{
    public ForceComparison Comparison { get; } = comparison;

    public MeasureWords Words { get; } =
        MeasureWords.ForMeasure(comparison.Measure).Among(comparison.Forces.Select(f => f.Value));

    public IReadOnlyList<ComparedForce> Ranked => Comparison.Ranked;

    public bool AllAlike => Ranked[0].Value == Ranked[^1].Value;

    /// <summary>The force's name where room is short.</summary>
    public static string Name(ComparedForce force) => ForceNames.InSentence(CleanText.Clean(force.PoliceForce));

    public string Value(ComparedForce force) => Words.Value(force.Value!.Value);

    public string ValuePer(ComparedForce force) => Words.ValuePer(force.Value!.Value);

    /// <summary>The forces with the value of one.</summary>
    public IReadOnlyList<ComparedForce> Like(ComparedForce force) => [.. Ranked.Where(r => r.Value == force.Value)];

    /// <summary><c>Kent</c>, <c>Essex and Kent</c>, <c>3 forces</c>: those with the value of one.</summary>
    public string Names(ComparedForce force) => Sentence.Names([.. Like(force).Select(Name)]);

    /// <summary>A finding about some forces, with the group's value beside it.</summary>
    public Finding Finding(FindingKind kind, IReadOnlyList<ComparedForce> about, bool isSignal, string statement, string further = "") =>
        new()
    {
        Kind = kind,
        About = [.. about.Select(f => f.PoliceForce)],
        Of = Comparison.Measure.Id,
        IsSignal = isSignal,
        Value = about.Count > 0 ? about[0].Value : null,
        Comparison = Comparison.Group,
        Against = Comparison.Group is null ? null : "the group",
        Period = Comparison.Forces[0].Period,
        Evidence = about.Count > 0 ? [.. StandingWords.Evidence(about[0])] : [],
        Statement = statement,
        Further = further,
    };

    /// <summary>A figure of one force, beside which there is none.</summary>
    public Finding Alone(ComparedForce force) => Finding(FindingKind.Figure, [force], false, Sentence.Fit(
        $"{Name(force)}: {(Comparison.Measure.Format == MeasureFormat.Change ? $"{Words.Thing} {ChangeFinding.Moved(Words, force)}"
            : Words.Countable ? $"{Value(force)} {(Value(force) == "1" ? Nouns.Singular(Words.Thing) : Words.Thing)}"
            : Words.IsEach ? $"{Value(force)} {Words.Title}"
            : $"{Words.Noun} is {ValuePer(force)}")}",
        $"{Name(force)}: {Words.Noun} is {Value(force)}"));

    /// <summary>A force without a value; what is true of the others follows.</summary>
    public Finding NotKnown(ComparedForce force, Finding? others) =>
        Finding(FindingKind.NotKnown, [force], false, Sentence.Fit($"{Name(force)} has no figure for {Words.Series}",
            $"{Name(force)} has no figure for {Words.Thing}"),
            Sentence.Join(others?.Statement));

    public Finding LeftOut(ComparedForce force) => Finding(FindingKind.Figure, [force], false,
        Sentence.Fit($"{Name(force)} is not ranked by residents: {(force.Value is null ? "not known" : ValuePer(force))}",
            $"{Name(force)} is not ranked by residents"),
        "Few live there and many come, so that rates per resident do not compare.");

    public Finding Alike() => Finding(FindingKind.NoDifference, Ranked, false, Words.Countable && Ranked[0].Value == 0
        ? $"None of {Ranked.Count} forces has any {Words.Thing}"
        : Sentence.Fit(
            $"All {Ranked.Count} forces have the same {Same}: {ValuePer(Ranked[0])}",
                $"All {Ranked.Count} forces have the same {Same}: {Value(Ranked[0])}",
            $"{MeasureWords.Capital(Words.Noun)}: {Value(Ranked[0])} in all {Ranked.Count} forces"));

    private string Same => (Words.Countable || Words.IsEach ? "number of " : "") + Words.Noun;
}
