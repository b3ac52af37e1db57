using System.Globalization;
using Toex.Data.Collections;

namespace Toex.Profiles;

/// <summary>Where a profile's numbers come from: stated by every profile and every file made of it.</summary>
public sealed record ProfileProvenance
{
    /// <summary>What was counted: the profile database's submissions, or published data.</summary>
    public required string Source { get; init; }

    /// <summary>The database read.</summary>
    public required string Database { get; init; }

    /// <summary>Whether the data are generated sample data, not real.</summary>
    public required bool SampleData { get; init; }

    /// <summary>As-of date: the last day counted.</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>Scope rule and its version.</summary>
    public required string ScopeRule { get; init; }

    /// <summary>What the scope rule counts.</summary>
    public required string ScopeDefinition { get; init; }

    /// <summary>What is counted, as a sentence names it, where that is not what the theme calls it: another scope, or published
    /// figures.</summary>
    public string? Counts { get; init; }

    /// <summary>Severity scale and its vintage; null where nothing is weighted.</summary>
    public string? SeverityScale { get; init; }

    /// <summary>The population that rates are per, such as <c>residents of 2021</c>; null where there is none.</summary>
    public string? Population { get; init; }

    /// <summary>Offences in scope in the window that have no weight on the scale: counted as offences, absent from harm.</summary>
    public ItemList<UnweightedOffence> Unweighted { get; init; } = [];

    /// <summary>Numbers of the force's submissions that stand in the database; none for published figures and sample data.</summary>
    public ItemList<int> Submissions { get; init; } = [];

    /// <summary>Local overrides of weights that were used.</summary>
    public ItemList<WeightOverride> Overrides { get; init; } = [];

    /// <summary>What this source cannot know, and other limits that a reader must be told.</summary>
    public required ItemList<ProfileNote> Notes { get; init; }

    /// <summary>Version of the module.</summary>
    public required string ModuleVersion { get; init; }

    /// <summary>One line for the foot of a page.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
                $"{(SampleData ? "Sample data, not real. " : "")}{Source}, as of {AsOf:yyyy-MM-dd}; scope {ScopeRule}; "
                    + $"{(SeverityScale is { } scale ? scale + "; " : "")}{Population ?? "no population"}; Toex {ModuleVersion}");
}
