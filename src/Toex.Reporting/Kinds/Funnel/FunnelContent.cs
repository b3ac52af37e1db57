using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;
using Toex.Reporting.Errors;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Funnel;

/// <summary>What a funnel shows: each force's value against its size, and limits around the group's value.</summary>
internal sealed record FunnelContent
{
    /// <summary>Fewest forces that say anything of a group.</summary>
    public const int FewestForces = 3;

    public required MeasureWords Words { get; init; }

    /// <summary>Forces with a value, the largest value first.</summary>
    public required IReadOnlyList<FunnelDot> Dots { get; init; }

    /// <summary>Forces without a value.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }

    /// <summary>Name of the force in focus, be its value known or not.</summary>
    public required string? Focus { get; init; }

    public required Profiles.Statistics.Funnel Funnel { get; init; }

    /// <summary>What forces' sizes are counted in: <c>people</c>, <c>offences</c>.</summary>
    public required string SizeOf { get; init; }

    /// <summary>The group's value.</summary>
    public double Group => Funnel.Target * Words.Measure.Times;

    public FunnelDot? FocusDot => Dots.FirstOrDefault(d => d.InFocus);

    public IReadOnlyList<FunnelDot> Of(FunnelPosition position) => [.. Dots.Where(d => d.Position == position)];

    /// <summary>Limits at a size, in the measure's own unit.</summary>
    public FunnelLimits LimitsAt(double size)
    {
        var (limits, times) = (Funnel.LimitsAt(size), Words.Measure.Times);
        return new(limits.Lower998 * times, limits.Lower95 * times, limits.Upper95 * times, limits.Upper998 * times);
    }

    /// <exception cref="Data.Errors.ToexException">The measure has no funnel, or too few forces have a value.</exception>
    public static FunnelContent Of(ProfileRequest request)
    {
        var measure = request.Measure;
        if (!measure.HasFunnel)
        {
            throw ChartErrors.NoFunnel.With(measure.Title, string.Join(", ", request.Profiles[0].Definition.Measures.Where(m => m.HasFunnel).Select(m => m.Id)));
        }

        var kind = measure.Kind == MeasureKind.Share ? Profiles.Statistics.FunnelKind.Proportion : Profiles.Statistics.FunnelKind.Rate;
        var all = request.Profiles.Select(p => (Profile: p, Unit: UnitOf(p[measure.Id]))).ToList();
        var units = all.Where(a => a.Unit is not null).Select(a => a.Unit!.Value).ToList();
        if (Profiles.Statistics.Funnel.Of(units, kind) is not { } funnel)
        {
            throw TooFew(measure, 0);
        }

        var dots = new List<FunnelDot>();
        var unknown = new List<string>();
        foreach (var (profile, unit) in all)
        {
            var name = CleanText.Of(profile.PoliceForce);
            var position = unit is { } known ? funnel.PositionOf(known) : FunnelPosition.Unknown;
            if (position == FunnelPosition.Unknown)
            {
                unknown.Add(name);
            }
            else
            {
                dots.Add(new(name, unit!.Value, unit.Value.Value * measure.Times, position, ReferenceEquals(profile, request.Focus)));
            }
        }

        return dots.Count < FewestForces ? throw TooFew(measure, dots.Count) : new()
        {
            Words = request.Words,
            Dots = [.. dots.OrderByDescending(d => d.Value).ThenBy(d => d.PoliceForce, StringComparer.OrdinalIgnoreCase)],
            Unknown = unknown,
            Focus = request.Focus is { } focus ? CleanText.Of(focus.PoliceForce) : null,
            Funnel = funnel,
            SizeOf = request.Words.Over,
        };
    }

    private static FunnelUnit? UnitOf(MeasureValue value) =>
        value is { Numerator: { } numerator, Denominator: { } denominator } ? new(numerator, denominator) : null;

    private static Data.Errors.ToexException TooFew(Measure measure, int forces) =>
        ChartErrors.TooFewForces.With(FewestForces, measure.Title, forces switch { 0 => "are fewer", 1 => "is 1", _ => $"are {forces}" });
}
