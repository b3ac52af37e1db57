using Toex.Profiles;
using Toex.Reporting.Errors;
using Toex.Reporting.Protection;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Pyramid;

/// <summary>What a pyramid shows: persons by age and sex, a panel for each force, the one in focus first.</summary>
internal sealed record PyramidContent
{
    /// <summary>Who they are, such as <c>Victims</c>.</summary>
    public required string Title { get; init; }

    /// <summary>What is counted, such as <c>victims</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>What is counted, in a sentence: <c>victims</c>, <c>incidents of missing people</c>.</summary>
    public string What => Title.Contains(Unit, StringComparison.OrdinalIgnoreCase) ? MeasureWords.InSentence(Title)
        : $"{Unit} of {MeasureWords.InSentence(Title)}";

    /// <summary>Whether the scope counts males.</summary>
    public required bool Males { get; init; }

    /// <summary>Whether the scope counts females.</summary>
    public required bool Females { get; init; }

    /// <summary>Who the scope does not count, such as <c>males</c> and <c>0 to 9</c>: left out, since not counted is not none.</summary>
    public required IReadOnlyList<string> NotCounted { get; init; }

    /// <summary>Whether the last band has no end.</summary>
    public required bool OpenEnded { get; init; }

    /// <summary>The window as ISO 8601 text.</summary>
    public required string Dates { get; init; }

    public required IReadOnlyList<PyramidPanel> Panels { get; init; }

    /// <summary>The force to bring out, where it is shown.</summary>
    public required string? Focus { get; init; }

    public required IReadOnlyList<string> Unknown { get; init; }

    public required bool AnyWithheld { get; init; }

    /// <summary>Whether every bar of every force is shown, so that forces can be counted by their largest group.</summary>
    public bool IsJudged => Panels.All(p => p.Bars.All(b => (!Males || b.Male is not null) && (!Females || b.Female is not null)));

    public static PyramidContent FromRequest(ProfileRequest request)
    {
        var known = request.KnownFocusFirst(p => p.Ages is { Bands.Count: > 0 });
        if (known.Count == 0)
        {
            throw ChartErrors.NoAges.With(request.Profiles[0].Definition.Title, request.Others);
        }

        var ages = known[0].Ages!;
        var cells = request.Protect(PyramidCells.Release);
        var panels = known.ConvertAll(p => Panel(p, cells, known.Count));
        return new()
        {
            Title = CleanText.Clean(ages.Title),
            Unit = CleanText.Clean(ages.Unit),
            Males = ages.CountsMales,
            Females = ages.CountsFemales,
            NotCounted = [.. ages.CountsMales ? [] : new[] { "males" }, .. ages.CountsFemales ? [] : new[] { "females" },
                .. ages.Bands.Where(b => b.Years == 0).Select(b => "ages " + CleanText.Clean(b.Label))],
            OpenEnded = ages.Bands[^1].Label.EndsWith("over", StringComparison.Ordinal),
            Dates = request.Profiles[0].Period,
            Panels = panels,
            Focus = known.Count > 1 && ReferenceEquals(known[0], request.Focus) ? CleanText.Clean(known[0].PoliceForce) : null,
            Unknown = request.NamesBut(known),
            AnyWithheld = panels.Exists(p => p.IsWithheld(ages)),
        };
    }

    /// <summary>Bands that the scope counts none of are left out.</summary>
    private static PyramidPanel Panel(ForceProfile profile, ProtectedCells cells, int forces)
    {
        var (ages, of) = (profile.Ages!, new PyramidCells(profile));
        var counted = ages.Bands.Where(b => b.Years > 0).ToList();
        var bars = counted.ConvertAll(
            b => (CleanText.Clean(b.Label), cells.Shown(of.Males(b), b.Male), cells.Shown(of.Females(b), b.Female)));
        return new(CleanText.Clean(profile.PoliceForce), bars, of.All == 0 ? 0 : cells.Shown(of.Total, of.All),
            cells.Shown(of.NotShown, of.Unknown))
        {
            Largest = PyramidGroup.Largest(counted, bars, (ages.CountsMales, ages.CountsFemales), forces),
        };
    }
}
