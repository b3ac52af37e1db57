namespace Toex.Profiles.Suppression;

/// <summary>What of a release is withheld.</summary>
/// <param name="Kinds">Whether and why each count is; null where the release cannot be protected.</param>
/// <param name="Given">The small count that what cannot be withheld gives away; null where the release is protected.</param>
internal sealed record SuppressionResult(IReadOnlyList<SuppressionKind>? Kinds, int? Given);
