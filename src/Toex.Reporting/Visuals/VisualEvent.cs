using Toex.Reporting.Text;

namespace Toex.Reporting.Visuals;

/// <summary>A known cause that a series may show: a counting rule that changed, a system that went live, an operation.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">What it is called.</param>
/// <param name="PoliceForce">The force that it is of; null for all.</param>
public sealed record VisualEvent(DateTime Date, string Name, string? PoliceForce = null)
{
    internal bool IsOf(string force) => PoliceForce is null || string.Equals(PoliceForce.Trim(), force, StringComparison.OrdinalIgnoreCase);

    /// <summary>The events of a request's forces within its window, in order of their dates.</summary>
    internal static IReadOnlyList<VisualEvent> Within(ProfileRequest request) =>
    [
        .. request.Options.Events.Where(e => e.Date >= request.Profiles[0].From && e.Date <= request.Profiles[0].To).OrderBy(e => e.Date)
            .Select(e => e with { Name = CleanText.Clean(e.Name), PoliceForce = NameOf(e.PoliceForce, request) })
            .Where(e => e.PoliceForce is null || Forces(request).Any(e.IsOf)),
    ];

    private static IEnumerable<string> Forces(ProfileRequest request) => request.GroupsOf is { } force ? [force]
        : request.Profiles.Select(p => CleanText.Clean(p.PoliceForce));

    private static string? NameOf(string? force, ProfileRequest request) => force is null ? null
        : CleanText.Clean(request.Profiles.FirstOrDefault(p =>
            string.Equals(p.ForceCode, force.Trim(), StringComparison.OrdinalIgnoreCase)) is { } coded
                ? request.GroupsOf ?? coded.PoliceForce : force);
}
