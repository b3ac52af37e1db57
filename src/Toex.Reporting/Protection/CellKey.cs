using System.Globalization;
using Toex.Profiles;

namespace Toex.Reporting.Protection;

/// <summary>
/// Which count it is: the same key stands for the same count wherever charts show it. Totals go by their value, since two totals of one
/// force that are equal tell each other whatever they are of: all incidents by risk level, by age and by month.
/// </summary>
/// <param name="Whose">The force, and what is counted of it over which window.</param>
/// <param name="Table">What it is a part of, such as <c>ages</c>.</param>
/// <param name="Row">Its row there.</param>
/// <param name="Column">Its column there.</param>
internal readonly record struct CellKey(string Whose, string Table, string Row = "", string Column = "")
{
    private const string Totals = "total";

    /// <summary>Whether it is a total.</summary>
    public bool IsTotal => Table == Totals;

    /// <summary>A total.</summary>
    public static CellKey Total(string whose, long value) => new(whose, Totals, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>What is counted of a force, over which window.</summary>
    public static string Owner(ForceProfile profile) => $"{Counted(profile)}|{profile.Period}";

    /// <summary>What a force has overdue or open on the as-of date, which is apart from what it had in the window.</summary>
    public static string Backlog(ForceProfile profile) => $"{Owner(profile)}|backlog";

    /// <summary>Whose a count of a measure is: that of the backlog, or of the window.</summary>
    public static string Owner(ForceProfile profile, string count) =>
        profile.Definition.CountedFact() is { Backlog: { } backlog } fact && (backlog.Whole == count
            || fact.Facets.Any(f => f.Name == backlog.Facet && f.Counts.Contains(count))) ? Backlog(profile) : Owner(profile);

    /// <summary>What is counted of a force, whatever the window: a month is the same in each.</summary>
    public static string Counted(ForceProfile profile) =>
        string.Join('|', profile.ForceCode, profile.PoliceForce, profile.Definition.Fact, profile.Provenance.ScopeRule,
            profile.Provenance.Source, profile.Provenance.Database);

    /// <summary>What is counted of several forces together.</summary>
    public static string Owner(IEnumerable<ForceProfile> profiles) =>
        string.Join('+', profiles.Select(p => Owner(p)).Order(StringComparer.Ordinal));
}
