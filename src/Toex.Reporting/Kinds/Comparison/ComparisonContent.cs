using Toex.Profiles;
using Toex.Profiles.Comparisons;
using Toex.Reporting.Errors;
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

    /// <summary>Value of the forces with a value taken together; null for one force, and where parts do not add up.</summary>
    public required double? Group { get; init; }

    /// <summary>Name of the force in focus, be its value known or not.</summary>
    public required string? Focus { get; init; }

    public RankedBar First => Bars[0];

    public RankedBar Last => Bars[^1];

    public RankedBar? FocusBar => Bars.FirstOrDefault(b => b.InFocus);

    public bool HasLimits => Bars.Any(b => b.Lower is not null || b.Upper is not null);

    public static ComparisonContent Of(ProfileRequest request)
    {
        var measure = request.Measure;
        var known = new List<(ForceProfile Profile, double Value)>();
        var unknown = new List<string>();
        foreach (var profile in request.Profiles)
        {
            if (Finite(profile[measure.Id].Value) is { } value)
            {
                known.Add((profile, value));
            }
            else
            {
                unknown.Add(CleanText.Of(profile.PoliceForce));
            }
        }

        if (known.Count == 0)
        {
            throw ChartErrors.NothingKnown.With(measure.Title, string.Join(", ", unknown));
        }

        known.Sort((a, b) => a.Value != b.Value
            ? b.Value.CompareTo(a.Value)
            : string.Compare(a.Profile.PoliceForce, b.Profile.PoliceForce, StringComparison.OrdinalIgnoreCase));
        return new()
        {
            Words = request.Words,
            Bars = [.. Ranked(known, request)],
            Unknown = unknown,
            Group = known.Count == 1 ? null : Finite(GroupValue.Together(measure, known.Select(k => k.Profile))),
            Focus = request.Focus is { } focus ? CleanText.Of(focus.PoliceForce) : null,
        };
    }

    private static IEnumerable<RankedBar> Ranked(List<(ForceProfile Profile, double Value)> known, ProfileRequest request)
    {
        var measure = request.Measure;
        for (int i = 0, rank = 1; i < known.Count; i++)
        {
            var (profile, value) = known[i];
            var sameAsAbove = i > 0 && known[i - 1].Value == value;
            var sameAsBelow = i < known.Count - 1 && known[i + 1].Value == value;
            rank = sameAsAbove ? rank : i + 1;
            yield return new(CleanText.Of(profile.PoliceForce), value, Finite(profile[measure.Id].Lower), Finite(profile[measure.Id].Upper),
                rank, sameAsAbove || sameAsBelow, ReferenceEquals(profile, request.Focus));
        }
    }

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
