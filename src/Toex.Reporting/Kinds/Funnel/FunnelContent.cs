using Toex.Profiles.Comparisons;
using Toex.Profiles.Findings;
using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;
using Toex.Reporting.Errors;
using Toex.Reporting.Findings;
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

    /// <summary>The force that is left out; null where none is.</summary>
    public required ComparedForce? LeftOut { get; init; }

    public required Profiles.Statistics.Funnel Funnel { get; init; }

    /// <summary>What forces' sizes are counted in: <c>people</c>, <c>offences</c>.</summary>
    public required string SizeOf { get; init; }

    /// <summary>What the title claims.</summary>
    public required Finding Finding { get; init; }

    /// <summary>Whether limits take in the spread between forces, and are not of chance.</summary>
    public bool IsWidened => Funnel.IsOverdispersed;

    /// <summary>The group's value.</summary>
    public double Group => Funnel.Target * Words.Measure.Times;

    public FunnelDot? FocusDot => Dots.FirstOrDefault(d => d.InFocus);

    public IReadOnlyList<FunnelDot> At(FunnelPosition position) => [.. Dots.Where(d => d.Position == position)];

    /// <summary>Limits at a size, in the measure's own unit.</summary>
    public FunnelLimits LimitsAt(double size)
    {
        var (limits, times) = (Funnel.LimitsAt(size), Words.Measure.Times);
        return new(limits.Lower998 * times, limits.Lower95 * times, limits.Upper95 * times, limits.Upper998 * times);
    }

    /// <exception cref="Data.Errors.ToexException">The measure has no funnel, or too few forces have a value.</exception>
    public static FunnelContent FromRequest(ProfileRequest request)
    {
        var measure = request.Measure;
        if (!measure.HasFunnel)
        {
            throw ChartErrors.NoFunnel.With(
                measure.Title, string.Join(", ", request.Profiles[0].Definition.Measures.Where(m => m.HasFunnel).Select(m => m.Id)));
        }

        var comparison = request.Comparison;
        var placed = comparison.Forces.Where(f => f.Standing is not (null or FunnelPosition.Unknown)).ToList();
        if (comparison.Funnel is not { } funnel || placed.Count < FewestForces)
        {
            throw TooFew(measure, placed.Count);
        }

        var values = request.Profiles.ToDictionary(p => p.PoliceForce, p => p[measure.Id]);
        return new()
        {
            Words = request.Words,
            Dots = [.. placed.Select(f => DotOf(f, values[f.PoliceForce], measure.Times, request.Focus?.PoliceForce))],
            Unknown = [.. comparison.Forces.Except(placed).Where(f => !f.IsLeftOut).Select(f => CleanText.Clean(f.PoliceForce))],
            LeftOut = comparison.LeftOut,
            Funnel = funnel,
            SizeOf = request.Words.Over,
            Finding = ForceFindings.OfFunnel(comparison, comparison.Forces.FirstOrDefault(f =>
                f.PoliceForce == request.Focus?.PoliceForce)),
        };
    }

    private static FunnelDot DotOf(ComparedForce force, MeasureValue value, double times, string? focus)
    {
        var unit = new FunnelUnit(value.Numerator!.Value, value.Denominator!.Value);
        return new(CleanText.Clean(force.PoliceForce), unit, unit.Value * times, force.Standing!.Value, force.PlainStanding!.Value,
            force.PoliceForce == focus);
    }

    private static Data.Errors.ToexException TooFew(Measure measure, int forces) =>
        ChartErrors.TooFewForces.With(FewestForces, measure.Title, forces switch { 0 => "are fewer", 1 => "is 1", _ => $"are {forces}" });
}
