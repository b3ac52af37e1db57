using Toex.Data.Errors;
using Toex.Profiles.Suppression;
using Toex.Reporting.Errors;
using Toex.Reporting.Protection;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Registry;

/// <summary>
/// The visuals of one call, protected together: what one withholds no other gives away, and a count that several show is withheld in all of
/// them or in none. The calls before and after it are not known here.
/// </summary>
/// <param name="Visuals">Those that can be made.</param>
/// <param name="Refused">Those that cannot, with why: the data have nothing for them, or they withhold nothing and have a small number, or
/// would give one away beside those before them.</param>
public sealed record ProtectedPlan(
    IReadOnlyList<PlannedVisual> Visuals, IReadOnlyList<(PlannedVisual Visual, ToexException Error)> Refused)
{
    /// <summary>Protects what a call asks for, before any of it is made.</summary>
    /// <param name="plan">The visuals, in order: where they cannot all be protected together, the later kind is refused.</param>
    /// <param name="options">What to show; without a threshold nothing is withheld.</param>
    public static ProtectedPlan Create(IReadOnlyList<PlannedVisual> plan, VisualOptions options)
    {
        if (options.SmallNumbersBelow is not { } below || below < 2 || plan.Any(p => p.Kind is not ProfileKind))
        {
            return new(plan, []);
        }

        var rule = new SuppressionRule { Threshold = below };
        var errors = plan.Select(p => (Visual: p, Error: Refusal(p, options))).ToList();
        var refused = errors.Where(e => e.Error is not null).Select(e => (e.Visual, e.Error!)).ToList();
        var able = errors.Where(e => e.Error is null).Select(e => e.Visual).ToList();
        if (Protect(able, options, rule, out _) is { } cells)
        {
            return new([.. able.Select(p => p with { Cells = cells })], refused);
        }

        var (kept, last) = (new List<PlannedVisual>(), ProtectedCells.All);
        foreach (var kind in able.GroupBy(p => (p.Kind.Name, p.Data.Profiles[0].Theme)))
        {
            if (Protect([.. kept, .. kind], options, rule, out var given) is { } together)
            {
                (last, kept) = (together, [.. kept, .. kind]);
                continue;
            }

            var others = kept.Count == 0 ? "itself" : string.Join(", ", kept.Select(p => p.Kind.Name).Distinct());
            var error = ChartErrors.SmallNumbersGiven.With(
                kind.Key.Name, others, below, given.Length == 0 ? "the forces together" : given);
            refused.AddRange(kind.Select(p => (p, error)));
        }

        return new([.. kept.Select(p => p with { Cells = last })], refused);
    }

    private static ProtectedCells? Protect(
        IReadOnlyList<PlannedVisual> visuals, VisualOptions options, SuppressionRule rule, out string given)
    {
        var release = new ReleasedCells();
        foreach (var visual in visuals)
        {
            visual.Release(options, release);
        }

        return release.Protect(rule, out given);
    }

    private static ToexException? Refusal(PlannedVisual visual, VisualOptions options)
    {
        try
        {
            (visual with { Cells = ProtectedCells.All }).Make(options);
            visual.Release(options, new());
            return null;
        }
        catch (ToexException error)
        {
            return error;
        }
    }
}
