using Toex.Profiles.Comparisons;
using Toex.Profiles.Findings;
using Toex.Reporting.Errors;
using Toex.Reporting.Findings;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Comparison;

/// <summary>What a comparison shows: forces ranked, the largest first.</summary>
internal sealed record ComparisonContent
{
    public required MeasureWords Words { get; init; }

    /// <summary>Forces with a value, the largest first; equal ones by name.</summary>
    public required IReadOnlyList<RankedBar> Bars { get; init; }

    /// <summary>Forces whose value is not known.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }

    /// <summary>The force that is left out of ranks and group; null where none is.</summary>
    public required ComparedForce? LeftOut { get; init; }

    /// <summary>Value of the forces with a value taken together; null for one force, and where parts do not add up.</summary>
    public required double? Group { get; init; }

    /// <summary>What the title claims.</summary>
    public required Finding Finding { get; init; }

    public RankedBar First => Bars[0];

    public RankedBar Last => Bars[^1];

    public RankedBar? FocusBar => Bars.FirstOrDefault(b => b.InFocus);

    public bool HasLimits => Bars.Any(b => b.Lower is not null || b.Upper is not null);

    public static ComparisonContent FromRequest(ProfileRequest request)
    {
        var comparison = request.Comparison;
        var unknown = comparison.Forces.Where(f => f.Value is null && !f.IsLeftOut).Select(f => CleanText.Clean(f.PoliceForce)).ToList();
        return comparison.Ranked.Count == 0
            ? throw ChartErrors.NothingKnown.With(request.Measure.Title, string.Join(", ", unknown))
            : new()
            {
                Words = request.Words,
                Bars = [.. comparison.Ranked.Select(f => BarOf(f, request.Focus?.PoliceForce))],
                Unknown = unknown,
                LeftOut = comparison.LeftOut,
                Group = comparison.Group,
                Finding = ForceFindings.Find(
                    comparison, comparison.Forces.FirstOrDefault(f => f.PoliceForce == request.Focus?.PoliceForce)),
            };
    }

    private static RankedBar BarOf(ComparedForce force, string? focus) => new(
        CleanText.Clean(force.PoliceForce), force.Value!.Value, Finite(force.Lower), Finite(force.Upper), force.Rank!.Value, force.IsJoint,
            force.PoliceForce == focus);

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
