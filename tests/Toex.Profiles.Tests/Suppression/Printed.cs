using Toex.Profiles.Suppression;

namespace Toex.Profiles.Tests.Suppression;

/// <summary>What a reader sees of a count, and why.</summary>
internal readonly record struct Printed(long? Value, SuppressionKind Kind)
{
    internal bool IsShown => Value is not null;
}
