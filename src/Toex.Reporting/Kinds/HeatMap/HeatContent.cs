using Toex.Profiles;
using Toex.Reporting.Errors;
using Toex.Reporting.Protection;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.HeatMap;

/// <summary>What a heat map shows: counts by weekday and hour, a panel for each force, the one in focus first.</summary>
internal sealed record HeatContent
{
    public const int Days = 7;
    public const int Hours = 24;

    /// <summary>What it is, such as <c>Offences by when they were committed</c>.</summary>
    public required string Title { get; init; }

    public required string Unit { get; init; }

    public required IReadOnlyList<HeatPanel> Panels { get; init; }

    /// <summary>Whether the first panel is the one to bring out.</summary>
    public required bool HasFocus { get; init; }

    public required IReadOnlyList<string> NotKnown { get; init; }

    public required bool AnyWithheld { get; init; }

    /// <summary>Whether every hour of every force is shown, so that forces can be counted by their busiest hour.</summary>
    public bool IsJudged => Panels.All(p => p.Cells.All(c => c.Count is not null));

    /// <summary>The window as ISO 8601 text.</summary>
    public required string Dates { get; init; }

    /// <summary>Colours are counts for one force; for several, which differ in size, shares of each force's week.</summary>
    public bool Shares => Panels.Count > 1;

    public static HeatContent FromRequest(ProfileRequest request)
    {
        var known = request.KnownFocusFirst(p => p.Hours is not null);
        if (known.Count == 0)
        {
            throw ChartErrors.NoHours.With(request.Profiles[0].Definition.Title, request.Others);
        }

        var cells = request.Protect(HeatCells.Release);
        var panels = known.ConvertAll(p => Panel(p, cells).Judged(known.Count));
        return new()
        {
            Title = CleanText.Clean(known[0].Hours!.Title),
            Unit = CleanText.Clean(known[0].Hours!.Unit),
            Panels = panels,
            Dates = request.Profiles[0].Period,
            HasFocus = known.Count > 1 && ReferenceEquals(known[0], request.Focus),
            NotKnown = request.NamesBut(known),
            AnyWithheld = panels.Exists(p => p.Total is null || p.Unknown is null || p.Cells.Any(c => c.Count is null)),
        };
    }

    private static HeatPanel Panel(ForceProfile profile, ProtectedCells cells)
    {
        var (hours, of) = (profile.Hours!, new HeatCells(profile));
        return new(CleanText.Clean(profile.PoliceForce),
            [.. hours.Counts.Select((counts, day) =>
                (IReadOnlyList<long?>)[.. counts.Select((c, hour) => cells.Shown(of.Hour(day, hour), c))])],
            cells.Shown(of.Total, of.Known), cells.Shown(of.Unknown, hours.Unknown)) { All = cells.Shown(of.AllKey, of.All) };
    }
}
