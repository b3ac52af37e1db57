using System.Globalization;

namespace Toex.Profiles;

/// <summary>
/// The group of a force whose change on the window before stands out from that of its other groups, beyond chance, however many groups and
/// forces were looked at: at most 1 group of nine forces in 20 without any such difference has one.
/// </summary>
/// <param name="Dimension">The breakdown, such as <c>OffenceThemes</c>.</param>
/// <param name="Group">Name of the group.</param>
/// <param name="Count">What was counted of it.</param>
/// <param name="Before">What was counted of it in the window before.</param>
/// <param name="Change">Relative change: 0.1 is a tenth more.</param>
/// <param name="ChangeLower">Its lower 95 % limit.</param>
/// <param name="ChangeUpper">Its upper 95 % limit.</param>
/// <param name="OthersChange">Relative change of the other groups together; null where they had none before.</param>
public sealed record ChangeDriver(
    string Dimension, string Group, long Count, long Before, double Change, double ChangeLower, double ChangeUpper, double? OthersChange)
{
    /// <summary>Group and changes: <c>Stalking and harassment +45.1%, 27.9% to 64.8%, the other groups −3.6%</c>.</summary>
    public override string ToString() =>
        $"{Group} {Signed(Change)}, {Signed(ChangeLower)} to {Signed(ChangeUpper)}{(OthersChange is { } others
            ? $", the other groups {Signed(others)}" : "")}";

    private static string Signed(double change) => change.ToString("+0.0%;\u22120.0%;0.0%", CultureInfo.InvariantCulture);
}
