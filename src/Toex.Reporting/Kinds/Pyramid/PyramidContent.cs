using Toex.Profiles.Suppression;
using Toex.Profiles;
using Toex.Reporting.Errors;
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

    public required IReadOnlyList<PyramidPanel> Panels { get; init; }

    /// <summary>The force to bring out, where it is shown.</summary>
    public required string? Focus { get; init; }

    public required IReadOnlyList<string> Unknown { get; init; }

    public required bool AnyWithheld { get; init; }

    public static PyramidContent Of(ProfileRequest request)
    {
        var known = request.FocusFirst.Where(p => p.Ages is { Bands.Count: > 0 }).ToList();
        if (known.Count == 0)
        {
            throw ChartErrors.NoAges.With(request.Profiles[0].Definition.Title, request.Others);
        }

        var tables = known.ConvertAll(p => Table(p.Ages!, request.SmallNumbers));
        return new()
        {
            Title = CleanText.Of(known[0].Ages!.Title),
            Unit = CleanText.Of(known[0].Ages!.Unit),
            Panels = [.. known.Zip(tables, Panel)],
            Focus = known.Count > 1 && ReferenceEquals(known[0], request.Focus) ? CleanText.Of(known[0].PoliceForce) : null,
            Unknown = [.. request.Profiles.Except(known).Select(p => CleanText.Of(p.PoliceForce))],
            AnyWithheld = tables.Exists(t => t.AnyWithheld),
        };
    }

    /// <summary>Bands by males, females and unknown sex; unknown ages as a last band, so that what is withheld cannot be had from the total.</summary>
    private static SmallNumbers Table(AgePyramid ages, SuppressionRule? rule)
    {
        var counts = new long[ages.Bands.Count + 1, 3];
        for (var band = 0; band < ages.Bands.Count; band++)
        {
            (counts[band, 0], counts[band, 1], counts[band, 2]) = (ages.Bands[band].Male, ages.Bands[band].Female, ages.Bands[band].NotKnown);
        }

        counts[ages.Bands.Count, 2] = ages.UnknownAge;
        return SmallNumbers.Of(counts, rule);
    }

    private static PyramidPanel Panel(ForceProfile profile, SmallNumbers table) => new(CleanText.Of(profile.PoliceForce),
        [.. profile.Ages!.Bands.Select((b, i) => (CleanText.Of(b.Label), table.Cells[i, 0], table.Cells[i, 1]))], table.Total, table.ColumnTotals[2]);
}
