using Toex.Reporting.Text;

namespace Toex.Reporting.Visuals;

/// <summary>A kind of visual that shows profiles: their notes and their source stand below it.</summary>
internal abstract class ProfileKind : VisualKind
{
    private protected sealed override Visual Show(VisualData data, VisualOptions options, string others, CancellationToken cancel)
    {
        var request = ProfileRequest.Check(data.Profiles, options) with { Others = others };
        request = Needs.Measures is null ? request : GroupRequest.Of(request, ShowsMonths);
        if (Needs.Measures is not null)
        {
            SmallNumbersCheck.Refuse(request, Name, ShowsMonths);
        }

        var shown = Show(request, cancel);
        return shown with
        {
            Notes = [.. shown.Notes, .. ProvenanceText.Notes(request.Profiles, Needs.Measures is null ? null : request.Measure)],
            Source = ProvenanceText.Source(request.Profiles),
            Warning = ProvenanceText.Warning(request.Profiles),
        };
    }

    /// <summary>Whether it shows a measure month by month.</summary>
    private protected virtual bool ShowsMonths => false;

    /// <summary>The finding, what is shown, and what a reader must know of this kind.</summary>
    private protected abstract Visual Show(ProfileRequest request, CancellationToken cancel);
}
