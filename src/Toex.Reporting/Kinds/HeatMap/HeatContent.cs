using Toex.Profiles.Suppression;
using Toex.Profiles;
using Toex.Reporting.Errors;
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

    /// <summary>The window as ISO 8601 text.</summary>
    public required string Dates { get; init; }

    /// <summary>Colours are counts for one force; for several, which differ in size, shares of each force's week.</summary>
    public bool Shares => Panels.Count > 1;

    public static HeatContent Of(ProfileRequest request)
    {
        var known = request.KnownFocusFirst(p => p.Hours is not null);
        if (known.Count == 0)
        {
            throw ChartErrors.NoHours.With(request.Profiles[0].Definition.Title, request.Others);
        }

        var panels = known.ConvertAll(p => Panel(p, request.SmallNumbers).Judged(known.Count));
        return new()
        {
            Title = CleanText.Of(known[0].Hours!.Title),
            Unit = CleanText.Of(known[0].Hours!.Unit),
            Panels = panels,
            Dates = request.Profiles[0].Period,
            HasFocus = known.Count > 1 && ReferenceEquals(known[0], request.Focus),
            NotKnown = request.NamesBut(known),
            AnyWithheld = panels.Exists(p => p.Total is null || p.Unknown is null || p.Cells.Any(c => c.Count is null)),
        };
    }

    /// <summary>What is unknown is a part of the same whole, so it is protected with the hours.</summary>
    private static HeatPanel Panel(ForceProfile profile, SuppressionRule? rule)
    {
        var hours = profile.Hours!;
        var (counts, total) = SmallNumbers.Of([.. hours.Counts.SelectMany(h => h), hours.Unknown], rule);
        return new(CleanText.Of(profile.PoliceForce),
            [.. Enumerable.Range(0, Days).Select(d => (IReadOnlyList<long?>)counts[(d * Hours)..((d + 1) * Hours)])],
            total is { } all && counts[^1] is { } unknown ? all - unknown : null, counts[^1]);
    }
}
