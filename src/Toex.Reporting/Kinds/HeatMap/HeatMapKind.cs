using Toex.Profiles.Findings;
using Toex.Reporting.Protection;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.HeatMap;

/// <summary>Counts by weekday and hour.</summary>
internal sealed class HeatMapKind : ProfileKind
{
    public override string Shows => "Counts by hour and weekday";

    public override VisualNeeds Needs { get; } = new() { Profiles = p => p.Hours is not null };

    private protected override void Release(ProfileRequest request, ReleasedCells release) => HeatCells.Release(request, release);

    private protected override Visual Show(ProfileRequest request, CancellationToken cancel)
    {
        var content = HeatContent.FromRequest(request);
        var finding = HeatTitle.Claim(content);
        return new(NumberText.Format(content.Panels.Count, "heat map"),
            (page, top, height) => new HeatLayout(page, content).Write(top, height))
        {
            Title = finding.Statement,
            Finding = finding,
            Subtitle = request.OfTheme($"{content.Title}, by weekday and hour") + HeatTitle.Others(content),
            Notes =
            [
                "An hour is named by its beginning: 23 is 23:00 to midnight.",
                .. finding.IsSignal || finding.Kind == FindingKind.NoDifference
                    ? ["An hour stands out where it has more than its weekday and its hour of day explain, beyond chance."]
                        : Array.Empty<string>(),
                .. content.Panels is [{ Unknown: not 0 } only]
                    ? new[] { $"Not shown, of unknown hour: {SmallNumbers.Text(only.Unknown)}." } : [],
                .. NotKnown.Notes(content.NotKnown),
                .. request.Withheld(content.AnyWithheld),
            ],
            AlternativeText = HeatAlternativeText.Write(content, request.Window),
            Table = Table(content),
            Instead = content.Panels.All(p => p.Total == 0) ? $"There are no {content.Unit} of known hour to draw." : null,
        };
    }

    private static VisualTable Table(HeatContent content) => new TableOf<(HeatPanel Panel, int Day, int Hour, long? Count)>()
        .Text("PoliceForce", "Name of the police force", r => r.Panel.PoliceForce)
        .Text("Weekday", "Day of the week", r => HourText.Day(r.Day))
        .Whole("Hour", "", "Hour of the day, by its beginning: 23 is 23:00 to midnight", r => r.Hour)
        .Count("Count", content.Unit, content.Title, r => r.Count)
        .Where(content.Shares, t => t.Share("Share", $"share of the force's {content.Unit}", "The hour's share of the week",
            r => r.Panel.Share(r.Count), r => r.Panel.Total == 0))
        .Rows(content.Panels.SelectMany(p => p.Cells.Select(c => (p, c.Day, c.Hour, c.Count))));
}
