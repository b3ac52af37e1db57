using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Profiles.Suppression;
using Toex.Reporting.Charts.Text;
using Toex.Reporting.Errors;

namespace Toex.Reporting.Charts;

/// <summary>Profiles and options that were found fit to chart.</summary>
internal sealed record ChartRequest
{
    private ChartRequest(IReadOnlyList<ForceProfile> profiles, ChartOptions options, ForceProfile? focus) =>
        (Profiles, Options, Focus, Words) = (profiles, options, focus, MeasureWords.Of(options.Measure));

    public IReadOnlyList<ForceProfile> Profiles { get; }

    public ChartOptions Options { get; }

    /// <summary>The profile in focus.</summary>
    public ForceProfile? Focus { get; }

    public MeasureWords Words { get; }

    /// <summary>The measure charted; null where the kind charts none.</summary>
    public Measure? Measure => Options.Kind is ChartKind.Breakdown or ChartKind.Pyramid or ChartKind.HeatMap or ChartKind.Concentration or ChartKind.Overdue
        ? null : Options.Measure;

    /// <summary>Which counts are too small to be shown; null shows all.</summary>
    public SuppressionRule? SmallNumbers => Options.SmallNumbersBelow is { } below ? new() { Threshold = below } : null;

    /// <summary>The profiles, the one in focus first.</summary>
    public IEnumerable<ForceProfile> FocusFirst => Profiles.OrderByDescending(p => ReferenceEquals(p, Focus));


    /// <exception cref="Data.Errors.ToexException">The profiles or options cannot be charted.</exception>
    public static ChartRequest Check(IReadOnlyList<ForceProfile> profiles, ChartOptions options)
    {
        CheckFrame(options.Width, options.Height, options.Marking);
        if (options.SmallNumbersBelow < 2)
        {
            throw ChartErrors.SmallNumbersOutOfRange.With(options.SmallNumbersBelow);
        }

        if (profiles.Count == 0)
        {
            throw ChartErrors.NoProfiles.With();
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var profile in profiles)
        {
            CheckComparable(profiles[0], profile);
            if (!seen.Add(profile.PoliceForce))
            {
                throw ChartErrors.RepeatedForce.With(profile.PoliceForce);
            }
        }

        return new(profiles, options, FindFocus(profiles, options.Focus));
    }

    /// <summary>Checks what every chart has: a size and a marking.</summary>
    /// <exception cref="Data.Errors.ToexException">The size is out of range, or there is no marking.</exception>
    public static void CheckFrame(int width, int? height, string marking)
    {
        const int least = ChartOptions.LeastSize, greatest = ChartOptions.GreatestSize;
        if (width is < least or > greatest)
        {
            throw ChartErrors.WidthOutOfRange.With(width, least, greatest);
        }

        if (height is < least or > greatest)
        {
            throw ChartErrors.HeightOutOfRange.With(height, least, greatest);
        }

        if (string.IsNullOrWhiteSpace(marking))
        {
            throw ChartErrors.NoMarking.With();
        }
    }

    private static void CheckComparable(ForceProfile first, ForceProfile other)
    {
        void Same(string what, string a, string b)
        {
            if (a != b)
            {
                throw ChartErrors.NotComparable.With(first.PoliceForce, other.PoliceForce, what, a, b);
            }
        }

        Same("their theme", first.Definition.Title, other.Definition.Title);
        Same("their window", $"{DateText.Day(first.From)} to {DateText.Day(first.To)}", $"{DateText.Day(other.From)} to {DateText.Day(other.To)}");
        Same("their scope rule", first.Provenance.ScopeRule, other.Provenance.ScopeRule);
        Same("their severity scale", first.Provenance.SeverityScale ?? "none", other.Provenance.SeverityScale ?? "none");
        Same("their source", first.Provenance.Source, other.Provenance.Source);
    }

    private static ForceProfile? FindFocus(IReadOnlyList<ForceProfile> profiles, string? focus)
    {
        if (string.IsNullOrWhiteSpace(focus))
        {
            return null;
        }

        return profiles.FirstOrDefault(p => Is(p.PoliceForce)) ?? profiles.FirstOrDefault(p => Is(p.ForceCode))
            ?? throw ChartErrors.FocusNotFound.With(focus, string.Join(", ", profiles.Select(p => p.PoliceForce)));

        bool Is(string name) => string.Equals(name, focus.Trim(), StringComparison.OrdinalIgnoreCase);
    }
}
