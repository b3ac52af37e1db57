using Toex.Reporting.Layout;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Scatter;

/// <summary>Ranked subjects by recency and gravity: ranks and figures, no names; for internal use.</summary>
internal sealed class ScatterKind : VisualKind
{
    public override string Shows => "Ranked subjects by recency and gravity";

    public override VisualNeeds Needs { get; } = new() { Source = VisualSource.Subjects };

    internal static Visual Show(ScatterContent scatter)
    {
        var content = scatter.Checked();
        var days = SizeScale.FromSizes(content.Points.Select(p => (double)p.DaysSinceLatest));
        var gravity = SizeScale.FromSizes(content.Points.Select(p => p.Gravity));
        var finding = ScatterWords.Title(content);
        return new(NumberText.Format(content.Points.Count, "subject"),
            (page, top, height) => new ScatterLayout(page, content, days, gravity).Write(top, height))
        {
            Title = finding.Statement,
            Finding = finding,
            Subtitle = ScatterWords.Subtitle(content),
            Notes = [.. ScatterWords.Notes(content, days, gravity)],
            AlternativeText = ScatterWords.AlternativeText(content),
            Table = Table(content),
            Instead = content.Points.Count > 1 ? null : $"One {Nouns.Singular(content.Subjects)} alone has nobody to stand beside.",
            Source = ProvenanceText.Source(scatter.Source),
            Warning = ProvenanceText.Warning(scatter.SampleData),
        };
    }

    private protected override Visual Show(VisualData data, VisualOptions options, string others, CancellationToken cancel) =>
        Show(ScatterContent.FromSubjects(data.Subjects));

    private static VisualTable Table(ScatterContent content) => new TableOf<SubjectPoint>()
        .Text("Label", "How the subject is called on the chart: a rank, no name", p => p.Label)
        .Whole("Days", "days", $"Days since the {content.Latest}", p => p.DaysSinceLatest)
        .Number("Gravity", content.Gravity, "How grave all of them together are", p => p.Gravity)
        .Whole("Count", content.Counted, "How many they are", p => p.Count)
        .Flag("Under18", "Whether the subject is under 18; empty where the age is not known", p => p.Under18)
        .Rows(content.Points);
}
