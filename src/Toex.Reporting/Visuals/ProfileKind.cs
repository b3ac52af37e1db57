using Toex.Reporting.Protection;
using Toex.Reporting.Text;

namespace Toex.Reporting.Visuals;

/// <summary>A kind of visual that shows profiles: their notes and their source stand below it.</summary>
internal abstract class ProfileKind : VisualKind
{
    private protected sealed override Visual Show(VisualData data, VisualOptions options, string others, CancellationToken cancel)
    {
        var request = ProfileRequest.Check(data.Profiles, options) with { Others = others };
        request = Needs.Measures is null ? request : GroupRequest.Narrow(request, ShowsMonths);
        if (Needs.Measures is not null)
        {
            SmallNumbersCheck.Refuse(request, Name, ShowsMonths);
        }

        var shown = Show(request, cancel);
        var measure = Needs.Measures is null ? null : request.Measure;
        var notes = ProvenanceNotes.FromProfiles(request.Profiles, measure);
        return shown with
        {
            Notes = [.. FootNotes.Once([.. shown.Notes.Where(n => !notes.Say(n)), .. notes.All])],
            Source = ProvenanceText.Source(request.Profiles, measure, ShowsHarm || measure is { IsHarm: true }),
            Warning = ProvenanceText.Warning(request.Profiles),
        };
    }

    /// <summary>Whether it may show harm, whatever the measure.</summary>
    private protected virtual bool ShowsHarm => false;

    /// <summary>Adds the counts that a chart of some profiles would show to those of its call.</summary>
    /// <exception cref="Data.Errors.ToexException">The profiles or options cannot be shown, or have a small number that the kind cannot
    /// withhold.</exception>
    internal void Release(VisualData data, VisualOptions options, string others, ReleasedCells release)
    {
        var request = ProfileRequest.Check(data.Profiles, options) with { Others = others };
        if (Needs.Measures is not null)
        {
            SmallNumbersCheck.Refuse(request, Name, ShowsMonths);
        }

        Release(request, release);
    }

    /// <summary>The counts that it shows: where it shows a measure, what that is made of.</summary>
    private protected virtual void Release(ProfileRequest request, ReleasedCells release) =>
        MeasureCells.Release(request, ShowsMonths, release);

    /// <summary>Whether it shows a measure month by month.</summary>
    private protected virtual bool ShowsMonths => false;

    /// <summary>The finding, what is shown, and what a reader must know of this kind.</summary>
    private protected abstract Visual Show(ProfileRequest request, CancellationToken cancel);
}
