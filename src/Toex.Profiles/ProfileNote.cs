namespace Toex.Profiles;

/// <summary>Something that a reader of a profile must be told.</summary>
/// <param name="Text">The note.</param>
/// <param name="Measure">The measure that it concerns, by id; null where it concerns all.</param>
public sealed record ProfileNote(string Text, string? Measure = null)
{
    /// <summary>The note.</summary>
    public override string ToString() => Text;
}
