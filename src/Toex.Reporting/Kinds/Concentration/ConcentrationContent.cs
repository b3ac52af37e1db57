using Toex.Profiles.Statistics;
using Toex.Profiles;
using Toex.Reporting.Errors;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Concentration;

/// <summary>What a concentration chart shows: a curve for each force, the one in focus first.</summary>
internal sealed record ConcentrationContent
{
    /// <summary>What is concentrated on whom.</summary>
    public required string Title { get; init; }

    /// <summary>Who they are: <c>suspects</c>.</summary>
    public required string Subjects { get; init; }

    /// <summary>What is spread: <c>harm</c>.</summary>
    public required string Amount { get; init; }

    public required IReadOnlyList<ConcentrationCurve> Curves { get; init; }

    /// <summary>All forces' subjects together; null for one force.</summary>
    public required ConcentrationCurve? Group { get; init; }

    /// <summary>Forces that do not know it, or have none.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }

    /// <summary>Name of the force in focus, be it known or not.</summary>
    public required string? FocusName { get; init; }

    /// <summary>Fewest subjects that anything is said of; 1 where no small numbers are withheld.</summary>
    public int Fewest => Curves[0].Fewest;

    /// <summary>The window as ISO 8601 text.</summary>
    public required string Dates { get; init; }

    public ConcentrationCurve? Focus => Curves[0].InFocus ? Curves[0] : null;

    /// <exception cref="Data.Errors.ToexException">No profile knows how an amount is spread.</exception>
    public static ConcentrationContent FromRequest(ProfileRequest request)
    {
        var known = request.KnownFocusFirst(p => p.Concentration is { } spread && LorenzCurve.FromHistogram(spread.Histogram) is not null);
        if (known.Count == 0)
        {
            throw ChartErrors.NoConcentration.With(request.Profiles[0].Definition.Title, NotKnown.Named(request.NamesBut(known)));
        }

        var first = known[0].Concentration!;
        var all = known.SelectMany(p => p.Concentration!.Histogram).ToLookup(h => h.Amount, h => h.Subjects);
        var fewest = request.SmallNumbers?.Threshold ?? 1;
        var curves = known.ConvertAll(p => Curve(p, ReferenceEquals(p, request.Focus), fewest));
        return new()
        {
            Title = CleanText.Clean(first.Title),
            Subjects = CleanText.Clean(first.Subjects),
            Amount = CleanText.Clean(first.Amount),
            Curves = curves,
            Group = curves.Count == 1 ? null
                : new($"All {curves.Count} forces", all.Sum(h => h.Sum()), LorenzCurve.FromHistogram(all.Select(h => (h.Key, h.Sum())))!,
                    false, fewest),
            Unknown = request.NamesBut(known),
            Dates = request.Profiles[0].Period,
            FocusName = request.Focus is { } focus ? CleanText.Clean(focus.PoliceForce) : null,
        };
    }

    private static ConcentrationCurve Curve(ForceProfile profile, bool inFocus, int fewest)
    {
        var histogram = profile.Concentration!.Histogram;
        return new(CleanText.Clean(profile.PoliceForce), histogram.Sum(h => h.Subjects), LorenzCurve.FromHistogram(histogram)!, inFocus,
            fewest);
    }
}
