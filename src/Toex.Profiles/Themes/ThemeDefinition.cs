using Toex.Profiles.Facts;
using Toex.Profiles.Measures;

namespace Toex.Profiles.Themes;

/// <summary>
/// A theme: which facts it counts, by which scope, and which measures and breakdowns are made of them. It comes from a definition file; a
/// theme is data, not code.
/// </summary>
public sealed record ThemeDefinition
{
    /// <summary>Name that parameters take, such as <c>Vawg</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Title for people, such as <c>Violence against women and girls</c>.</summary>
    public required string Title { get; init; }

    /// <summary>Version of the definition.</summary>
    public required string Version { get; init; }

    /// <summary>Name of the fact that is counted, such as <c>offence</c>.</summary>
    public required string Fact { get; init; }

    /// <summary>What a single one is called: <c>offence</c>, <c>incident</c>, <c>managed offender</c>.</summary>
    public required string One { get; init; }

    /// <summary>What many are called.</summary>
    public required string Many { get; init; }

    /// <summary>Ways to count, the default first.</summary>
    public required IReadOnlyList<ThemeScope> Scopes { get; init; }

    /// <summary>Measures, the default first.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>Dimensions that profiles are broken down by.</summary>
    public required IReadOnlyList<BreakdownDefinition> Breakdowns { get; init; }

    /// <summary>Numbers that local policy may set, such as the caseload that is too large.</summary>
    public required IReadOnlyDictionary<string, int> Settings { get; init; }

    /// <summary>Age bands of the pyramid, by the last age of each; the last has none.</summary>
    public required IReadOnlyList<ThemeBand> AgeBands { get; init; }

    /// <summary>Whose ages the pyramid shows.</summary>
    public required string AgesOf { get; init; }

    /// <summary>What the backlog is called, such as <c>Visits overdue</c>.</summary>
    public required string BacklogTitle { get; init; }

    /// <summary>Bands of durations, and of what is open or overdue, in the fact's own unit; the last has no end.</summary>
    public required IReadOnlyList<ThemeBand> BacklogBands { get; init; }

    /// <summary>How its subjects are ranked.</summary>
    public required ThemeSubjects Subjects { get; init; }

    /// <summary>What its objects show on the screen.</summary>
    public ThemeViews Views { get; init; } = new();

    /// <summary>Home Office subgroups of published recorded crime that stand for the theme; empty where nothing published does.</summary>
    public IReadOnlyList<string> PublishedSubgroups { get; init; } = [];

    /// <summary>What published recorded crime counts, as a sentence names it; null for the theme's own name of them.</summary>
    public string? PublishedCounts { get; init; }

    /// <summary>The file it comes from.</summary>
    public required string File { get; init; }

    /// <summary>The text of that file.</summary>
    internal string Text { get; init; } = "";

    /// <summary>The fact that is counted.</summary>
    public FactDefinition CountedFact() => FactCatalogue.Find(Fact)!;

    /// <summary>The measure of a name, whatever its case.</summary>
    /// <exception cref="Data.Errors.ToexException"><c>Toex.Measure.NotFound</c>: the theme has no such measure.</exception>
    public Measure MeasureOf(string id) =>
        Measure.Find(Measures, id) ?? throw MeasureErrors.NotFound.With(id, $"the theme {Id}");

    /// <summary>Title of the theme.</summary>
    public override string ToString() => Title;
}
