using System.Globalization;
using System.Text.Json.Serialization;
using Toex.Data.Collections;
using Toex.Profiles.Measures;
using Toex.Profiles.Themes;

namespace Toex.Profiles;

/// <summary>
/// A force's profile of a theme over a window: one force, one window, one scope. What the source cannot know is null. Rates are per
/// resident population, not annualised.
/// </summary>
/// <param name="Definition">The theme's definition: what is counted, and which measures are made of it.</param>
/// <param name="Measures">The value of each measure of the theme, by its id.</param>
/// <remarks>What a profile is made of is internal: public properties are what users see in JSON and CSV, where it would be there
/// twice.</remarks>
public sealed record ForceProfile(ThemeDefinition Definition, IReadOnlyDictionary<string, MeasureValue> Measures)
{
    /// <summary>The theme's definition.</summary>
    [JsonInclude]
    internal ThemeDefinition Definition { get; init; } = Definition;

    /// <summary>Name of the theme, such as <c>Vawg</c>.</summary>
    public string Theme => Definition.Id;

    /// <summary>Name of the police force.</summary>
    public required string PoliceForce { get; init; }

    /// <summary>ONS police force area code, such as E23000028.</summary>
    public required string ForceCode { get; init; }

    /// <summary>First day of the window.</summary>
    public required DateTime From { get; init; }

    /// <summary>Last day of the window: the as-of date.</summary>
    public required DateTime To { get; init; }

    /// <summary>
    /// <see cref="From"/> and <see cref="To"/> as ISO 8601 text, such as 2025-10-01 to 2026-09-30: a CSV file writes dates in the
    /// order of the machine's culture, and a reader cannot tell day from month.
    /// </summary>
    public string Period => string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd} to {To:yyyy-MM-dd}");

    /// <summary>The value of each measure of the theme, by its id.</summary>
    [JsonInclude]
    internal IReadOnlyDictionary<string, MeasureValue> Measures { get; init; } = Measures;

    /// <summary>What the force has submitted of it: what is not known is told by no figure.</summary>
    public ProfileCoverage Coverage { get; init; } = new() { IsWhole = true };

    /// <summary>The window month by month, months without anything included.</summary>
    public required ItemList<ProfileMonth> Months { get; init; }

    /// <summary>The days of rare events, from the window's first day on, by the count that they are of.</summary>
    [JsonInclude]
    internal IReadOnlyDictionary<string, ItemList<int>> EventDays { get; init; } = new Dictionary<string, ItemList<int>>();

    /// <summary>What was counted, by one dimension after another.</summary>
    [JsonInclude]
    internal ItemList<ProfileBreakdown> Breakdowns { get; init; } = [];

    /// <summary>The group whose change on the window before stands out from that of the others; null where none does.</summary>
    public ChangeDriver? ChangeDriver { get; init; }

    /// <summary>Persons by age and sex; null where the source does not know them.</summary>
    public AgePyramid? Ages { get; init; }

    /// <summary>What was counted by hour and weekday; null where the source does not know them.</summary>
    public WeekHours? Hours { get; init; }

    /// <summary>How much the busiest few account for; null where the source does not know persons.</summary>
    public SubjectConcentration? Concentration { get; init; }

    /// <summary>What is overdue, or open, by level and by how long; null where the theme has no such thing.</summary>
    public ProfileBacklog? Backlog { get; init; }

    /// <summary>Where the numbers come from.</summary>
    public required ProfileProvenance Provenance { get; init; }

    /// <summary>
    /// The value of a measure, to set beside other forces': not known where the theme has no such measure, or where the value is of a part
    /// of the window.
    /// </summary>
    public MeasureValue this[string measure] => Measures.GetValueOrDefault(measure) is { IsPart: false } whole ? whole : default;

    /// <summary>A measure of the theme, in the words of what this profile counts.</summary>
    /// <exception cref="Data.Errors.ToexException"><c>Toex.Measure.NotFound</c>: the theme has no such measure.</exception>
    public Measure MeasureOf(string id) => CountedMeasure.Worded(Definition.MeasureOf(id), Definition.Many, Provenance.Counts);

    /// <summary>The breakdown by a dimension; null where the profile has none.</summary>
    public ProfileBreakdown? Breakdown(string id) =>
        Breakdowns.FirstOrDefault(b => string.Equals(b.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Force, theme and window.</summary>
    public override string ToString() => $"{PoliceForce}, {Definition.Title}, {Period}";
}
