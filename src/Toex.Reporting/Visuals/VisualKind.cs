using Toex.Reporting.Errors;
using Toex.Reporting.Text;

namespace Toex.Reporting.Visuals;

/// <summary>A kind of visual: what it needs, and how it shows data.</summary>
public abstract class VisualKind
{
    private protected VisualKind()
    {
    }

    /// <summary>Its name, such as <c>Trend</c>: that of its class without <c>Kind</c>.</summary>
    public string Name => GetType().Name[..^"Kind".Length];

    /// <summary>What it shows.</summary>
    public abstract string Shows { get; }

    /// <summary>What it needs, and for what it makes sense.</summary>
    public abstract VisualNeeds Needs { get; }

    /// <summary>Whether it is about persons.</summary>
    public bool Personal => Needs.Source != VisualSource.Profiles;

    /// <summary>Its name.</summary>
    public override string ToString() => Name;

    /// <summary>Makes the visual.</summary>
    /// <param name="data">The data.</param>
    /// <param name="options">What to show of them.</param>
    /// <param name="others">Kinds to choose instead where the data have nothing for this one, for the error.</param>
    /// <param name="cancel">Stops.</param>
    /// <exception cref="Data.Errors.ToexException">The data or options cannot be shown so.</exception>
    internal Visual Make(VisualData data, VisualOptions options, string others, CancellationToken cancel) =>
        Framed(options, () => Show(data, options, others, cancel), IsSensitive(data, options));

    /// <summary>What every visual has around it: title, marking, and a warning where data are not real.</summary>
    internal Visual Framed(VisualOptions options, Func<Visual> show, bool sensitive)
    {
        var marking = options.Marking ?? (sensitive ? "OFFICIAL-SENSITIVE" : "OFFICIAL");
        if (string.IsNullOrWhiteSpace(marking))
        {
            throw ChartErrors.NoMarking.With();
        }

        var shown = show();
        return shown with
        {
            Kind = Name,
            Title = CleanText.Clean(string.IsNullOrWhiteSpace(options.Title) ? shown.Title : options.Title),
            Finding = string.IsNullOrWhiteSpace(options.Title) ? shown.Finding : null,
            Subtitle = CleanText.Clean(shown.Subtitle),
            AlternativeText = (shown.Warning is { } warning ? $"{warning}. " : "") + (shown.Instead is { } said ? $"{shown.Title}. {said}"
                : shown.AlternativeText),
            Marking = CleanText.Clean(marking),
            Personal = Personal,
        };
    }

    /// <summary>Whether what is shown could point to persons, so that it is OFFICIAL-SENSITIVE unless another marking is given.</summary>
    private protected virtual bool IsSensitive(VisualData data, VisualOptions options) => Personal;

    /// <summary>The finding, what is shown, and where it is from.</summary>
    private protected abstract Visual Show(VisualData data, VisualOptions options, string others, CancellationToken cancel);
}
