using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Reporting.Files;
using Toex.Reporting.Kinds.Breakdown;
using Toex.Reporting.Kinds.Map;
using Toex.Reporting.Kinds.Overdue;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Registry;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Tests.Samples;

/// <summary>A chart of profiles as a test asks for it, with everything that a user could.</summary>
internal sealed record ChartCase
{
    public string Kind { get; init; } = "Comparison";

    public Measure? Measure { get; init; }

    public string? Dimension { get; init; }

    public IReadOnlyList<string> Groups { get; init; } = [];
    public string? Member { get; init; }

    public bool Shares { get; init; }

    public int? SmallNumbersBelow { get; init; }

    public string? Boundaries { get; init; }

    public string? Focus { get; init; }

    public bool IncludeCityOfLondon { get; init; }

    public IReadOnlyList<VisualEvent> Events { get; init; } = [];

    public int Width { get; init; } = 1200;

    public int? Height { get; init; }

    public ChartTheme Theme { get; init; } = ChartTheme.Light;

    public string? Title { get; init; }

    public string? Marking { get; init; }

    public ChartLook Look => new() { Width = Width, Height = Height, Theme = Theme };

    public VisualOptions Options => new()
    {
        Measure = Measure?.Id, Dimension = Dimension, Member = Member, Focus = Focus, IncludeCityOfLondon = IncludeCityOfLondon,
            SmallNumbersBelow = SmallNumbersBelow,
            Title = Title, Marking = Marking, Events = Events,
        OfKinds = [new BreakdownOptions { Groups = Groups, Shares = Shares }, new OverdueOptions { Shares = Shares },
            new MapOptions { Boundaries = Boundaries }],
    };

    public ProfileRequest Request(IReadOnlyList<ForceProfile> profiles) => ProfileRequest.Check(profiles, Options);

    public Visual Make(IReadOnlyList<ForceProfile> profiles) =>
        VisualKinds.Make(VisualKinds.Find(Kind), new() { Profiles = profiles }, Options);

    /// <summary>Lays out what a kind shows of persons that a test made up.</summary>
    public Composition Compose(VisualKind kind, Func<Visual> show)
    {
        using var fonts = new ChartFonts();
        Look.Check();
        return kind.Framed(Options, show, kind.Personal).Compose(Look, fonts);
    }

    public ChartFile Export(VisualKind kind, Func<Visual> show, string path) =>
        ChartExporter.Export(new(kind, new(), null, path, null), () => kind.Framed(Options, show, kind.Personal), Look, false, default);

    public Composition Compose(params IReadOnlyList<ForceProfile> profiles)
    {
        using var fonts = new ChartFonts();
        return Make(profiles).Compose(Look, fonts);
    }

    public ChartFile Export(IReadOnlyList<ForceProfile> profiles, string path, bool overwrite, CancellationToken cancel = default,
        string? data = null) =>
        ChartExporter.Export(new(VisualKinds.Find(Kind), new() { Profiles = profiles }, null, path, data), Options, Look, overwrite,
            cancel);
}
