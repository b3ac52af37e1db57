namespace Toex.Profiles.Suppression;

/// <summary>A count as it may be shown. A withheld count is not in here at all; one that was never set counts as withheld.</summary>
public readonly record struct SuppressedCount
{
    private SuppressedCount(long? value, SuppressionKind kind) => (Value, Kind) = (value, kind);

    /// <summary>The count; null where it is withheld.</summary>
    public long? Value { get; }

    /// <summary>Whether and why the count is withheld.</summary>
    public SuppressionKind Kind { get; }

    /// <summary>Whether the count is shown.</summary>
    public bool IsShown => Kind == SuppressionKind.None;

    internal static SuppressedCount Of(long count, SuppressionKind kind) => new(kind == SuppressionKind.None ? count : null, kind);
}
