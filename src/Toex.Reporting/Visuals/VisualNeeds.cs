using Toex.Profiles;
using Toex.Profiles.Measures;

namespace Toex.Reporting.Visuals;

/// <summary>What a kind of visual needs, and for what it makes sense.</summary>
public sealed record VisualNeeds
{
    /// <summary>What it is made of.</summary>
    public VisualSource Source { get; init; } = VisualSource.Profiles;

    /// <summary>Fewest forces that it shows anything of.</summary>
    public int FewestForces { get; init; } = 1;

    /// <summary>Whether it sets forces side by side, so that one of them is brought out, not shown alone.</summary>
    public bool SideBySide { get; init; }

    /// <summary>Which measures it can show; null where it shows none.</summary>
    public Func<Measure, bool>? Measures { get; init; }

    /// <summary>Which profiles have what it shows besides measures, such as ages; null where it needs nothing else.</summary>
    public Func<ForceProfile, bool>? Profiles { get; init; }

    /// <summary>Whether a theme's profiles can be shown so.</summary>
    public bool Suit(IReadOnlyList<ForceProfile> profiles) => Source == VisualSource.Profiles && profiles.Count > 0
        && (Measures is null || profiles[0].Definition.Measures.Any(Measures)) && (Profiles is null || profiles.Any(Profiles));
}
