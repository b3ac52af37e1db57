using Toex.Profiles.Measures;

namespace Toex.Profiles;

/// <summary>Something that a reader of a profile must be told.</summary>
/// <param name="Text">The note.</param>
public sealed record ProfileNote(string Text)
{
    /// <summary>The kind of measure that it concerns, such as changes; null where it concerns all.</summary>
    public MeasureKind? Concerns { get; init; }

    /// <summary>Whether it concerns a measure; every note does where no measure is looked at.</summary>
    public bool IsAbout(Measure? measure) => Concerns is null || Concerns == measure?.Kind;

    /// <summary>The note.</summary>
    public override string ToString() => Text;
}
