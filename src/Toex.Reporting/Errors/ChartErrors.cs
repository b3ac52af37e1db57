using Toex.Data.Errors;

namespace Toex.Reporting.Errors;

/// <summary>Errors about charts.</summary>
public static class ChartErrors
{
    /// <summary>The file's extension is neither .png nor .svg.</summary>
    public static readonly ErrorDefinition UnknownFormat = new("Toex.Chart.UnknownFormat", ErrorKind.InvalidArgument,
        "'{0}' is neither a .png nor an .svg file, and charts are one or the other.",
        "End the file name in .png (a picture) or .svg (a drawing that scales).");

    /// <summary>A width out of range.</summary>
    public static readonly ErrorDefinition WidthOutOfRange = new("Toex.Chart.WidthOutOfRange", ErrorKind.InvalidArgument,
        "A chart cannot be {0} pixels wide: a width is from {1} to {2}.", "Choose a width in that range; 1200 suits a page.");

    /// <summary>A height out of range.</summary>
    public static readonly ErrorDefinition HeightOutOfRange = new("Toex.Chart.HeightOutOfRange", ErrorKind.InvalidArgument,
        "A chart cannot be {0} pixels high: a height is from {1} to {2}.",
        "Choose a height in that range, or leave it out: the chart is then as high as its content needs.");

    /// <summary>The content does not fit in the height asked for.</summary>
    public static readonly ErrorDefinition TooLow = new("Toex.Chart.TooLow", ErrorKind.InvalidArgument,
        "{0} cannot be drawn legibly {1} pixels wide and {2} high.",
        "Give a height of at least {3}, chart less, or leave the height out: the chart is then as high as its content needs.");

    /// <summary>More pixels than can be drawn.</summary>
    public static readonly ErrorDefinition TooLarge = new("Toex.Chart.TooLarge", ErrorKind.InvalidArgument,
        "A picture of {0} × {1} pixels is more than can be drawn.", "Choose a smaller width, or an .svg file, which scales to any size.");

    /// <summary>Nothing to chart.</summary>
    public static readonly ErrorDefinition NoProfiles = new("Toex.Chart.NoProfiles", ErrorKind.InvalidArgument,
        "There is no profile to chart.", "Pass one or more profiles, such as those of Get-ToexVawgProfile.");

    /// <summary>The same force more than once.</summary>
    public static readonly ErrorDefinition RepeatedForce = new("Toex.Chart.RepeatedForce", ErrorKind.InvalidArgument,
        "'{0}' is among the profiles to chart more than once.", "Pass one profile for each force.");

    /// <summary>Profiles that cannot be set side by side.</summary>
    public static readonly ErrorDefinition NotComparable = new("Toex.Chart.NotComparable", ErrorKind.InvalidArgument,
        "The profiles of '{0}' and '{1}' are not comparable: they differ in {2} ('{3}' and '{4}').",
        "Make all profiles of a chart with the same as-of date, months, scope rule and source.");

    /// <summary>A trend of a measure that has no monthly values.</summary>
    public static readonly ErrorDefinition NoMonthlyValues = new("Toex.Chart.NoMonthlyValues", ErrorKind.InvalidArgument,
        "'{0}' has no monthly values, so it has no trend.", "Choose a comparison chart, or one of these measures: {1}.");

    /// <summary>The measure is not known for any force.</summary>
    public static readonly ErrorDefinition NothingKnown = new("Toex.Chart.NothingKnown", ErrorKind.InvalidData,
        "'{0}' is not known for any of the forces to chart: {1}.",
        "Choose a measure that this source knows; the notes of a profile's provenance tell what it cannot know.");

    /// <summary>The force in focus is not among the profiles.</summary>
    public static readonly ErrorDefinition FocusNotFound = new("Toex.Chart.FocusNotFound", ErrorKind.NotFound,
        "'{0}' is to be in focus but is not among the forces to chart: {1}.", "Name one of these forces, or leave the focus out.");

    /// <summary>A waterfall of no comparison, or of too many.</summary>
    public static readonly ErrorDefinition NoComparisons = new("Toex.Chart.NoComparisons", ErrorKind.InvalidArgument,
        "A waterfall chart cannot show {0}: it shows 1 to {1}.", "Pass the comparisons of one pair of records.");

    /// <summary>Evidence that is no number.</summary>
    public static readonly ErrorDefinition BitsNotFinite = new("Toex.Chart.BitsNotFinite", ErrorKind.InvalidData,
        "The evidence of a pair is not a number, or the threshold is not between 0 and 1.",
        "Pass finite bits for the prior and every comparison, and a probability as the threshold.");

    /// <summary>No protective marking.</summary>
    public static readonly ErrorDefinition NoMarking = new("Toex.Chart.NoMarking", ErrorKind.InvalidArgument,
        "A chart must carry a protective marking.", "Leave the marking out for OFFICIAL, or give another, such as OFFICIAL-SENSITIVE.");
}
