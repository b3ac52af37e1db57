using Toex.Data.Errors;

namespace Toex.Reporting.Errors;

/// <summary>Errors about charts.</summary>
public static class ChartErrors
{
    /// <summary>The file's extension is neither .png nor .svg.</summary>
    public static readonly ErrorDefinition UnknownFormat = new("Toex.Chart.UnknownFormat", ErrorKind.InvalidArgument,
        "'{0}' is neither a .png nor an .svg file, and charts are one or the other.",
        "End the file name in .png (a picture) or .svg (a drawing that scales).");

    /// <summary>The extension of a file of data is not .csv.</summary>
    public static readonly ErrorDefinition UnknownDataFormat = new("Toex.Chart.UnknownDataFormat", ErrorKind.InvalidArgument,
        "'{0}' is not a .csv file, and the data of a chart are written as one.", "End the file name in .csv.");

    /// <summary>A kind of chart that there is not.</summary>
    public static readonly ErrorDefinition UnknownKind = new("Toex.Chart.UnknownKind", ErrorKind.InvalidArgument,
        "'{0}' is not the name of a kind of chart.", "Choose one of these: {1}.");

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

    /// <summary>One file for several charts.</summary>
    public static readonly ErrorDefinition OneFileForMany = new("Toex.Chart.OneFileForMany", ErrorKind.InvalidArgument,
        "'{0}' is one file, but charts of several {1} are asked for.", "Write {2} into the path where each is to stand.");

    /// <summary>A place in a path that nothing fills.</summary>
    public static readonly ErrorDefinition UnknownPlace = new("Toex.Chart.UnknownPlace", ErrorKind.InvalidArgument,
        "'{0}' has a place {1} that nothing fills.", "{2}.");

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

    /// <summary>Evidence that is not a number.</summary>
    public static readonly ErrorDefinition BitsNotFinite = new("Toex.Chart.BitsNotFinite", ErrorKind.InvalidData,
        "The evidence of a pair is not a number, or the threshold is not between 0 and 1.",
        "Pass finite bits for the prior and every comparison, and a probability as the threshold.");

    /// <summary>Values that have no place in a funnel.</summary>
    public static readonly ErrorDefinition NoFunnel = new("Toex.Chart.NoFunnel", ErrorKind.InvalidArgument,
        "'{0}' cannot be set in a funnel: a funnel shows counts per population and parts of counts.",
        "Choose a comparison chart, or one of these measures: {1}.");

    /// <summary>Too few forces for a funnel.</summary>
    public static readonly ErrorDefinition TooFewForces = new("Toex.Chart.TooFewForces", ErrorKind.InvalidArgument,
        "A funnel needs at least {0} forces with a value of '{1}', and there {2}.",
        "Pass the profiles of more forces, or choose a comparison chart.");

    /// <summary>Profiles that do not know how an amount is spread over subjects.</summary>
    public static readonly ErrorDefinition NoConcentration = new("Toex.Chart.NoConcentration", ErrorKind.InvalidArgument,
        "No profile of the theme {0} here tells how much each subject accounts for: {1}.",
        "Choose another kind of chart, or profiles of a source that knows persons.");

    /// <summary>Forces without a place on the map.</summary>
    public static readonly ErrorDefinition NotOnMap = new("Toex.Chart.NotOnMap", ErrorKind.InvalidArgument,
        "None of the forces to chart with a value of '{0}' has a place on the map: {1}.",
        "Chart territorial forces, by their ONS codes, or choose a comparison chart.");

    /// <summary>A map of one force.</summary>
    public static readonly ErrorDefinition OneOnMap = new("Toex.Chart.OneOnMap", ErrorKind.InvalidArgument,
        "{0} is the only force with a place on the map and a value of '{1}' to compare, and a map of one force shows nothing but its "
            + "value.",
        "Pass the profiles of more forces, or choose a comparison or trend chart.");

    /// <summary>A file that is not one of force areas.</summary>
    public static readonly ErrorDefinition BadBoundaries = new("Toex.Chart.BadBoundaries", ErrorKind.InvalidData,
        "'{0}' is not a file of force areas: {1}.",
        "Give a GeoJSON FeatureCollection of polygons with the properties pfa_code and pfa_name, in degrees (WGS84) or metres of the "
            + "British National Grid.");

    /// <summary>Nobody to chart.</summary>
    public static readonly ErrorDefinition NoSubjects = new("Toex.Chart.NoSubjects", ErrorKind.InvalidArgument,
        "A scatter cannot show {0}: it shows 1 to {1}.", "Pass the subjects of a ranking, or the first of them.");

    /// <summary>A subject that has no place.</summary>
    public static readonly ErrorDefinition SubjectNotPlaced = new("Toex.Chart.SubjectNotPlaced", ErrorKind.InvalidData,
        "A subject to chart has days, gravity or a count that is below nought or not a number.",
        "Pass subjects whose days, gravity and counts are numbers from nought up.");

    /// <summary>No protective marking.</summary>
    public static readonly ErrorDefinition NoMarking = new("Toex.Chart.NoMarking", ErrorKind.InvalidArgument,
        "A chart must carry a protective marking.", "Leave the marking out for OFFICIAL, or give another, such as OFFICIAL-SENSITIVE.");

    /// <summary>A threshold of small numbers that withholds nothing.</summary>
    public static readonly ErrorDefinition SmallNumbersOutOfRange = new("Toex.Chart.SmallNumbersOutOfRange", ErrorKind.InvalidArgument,
        "Counts below {0} cannot be withheld: the smallest count to withhold is 1.",
            "Give 2 or more, such as 5, or leave it out to show all counts.");

    /// <summary>A kind of chart that cannot withhold small numbers, of data that have some.</summary>
    public static readonly ErrorDefinition SmallNumbersShown = new("Toex.Chart.SmallNumbersShown", ErrorKind.InvalidArgument,
        "A {0} chart cannot withhold numbers below {1}, and '{2}' is made of such a number in {3} of {4} forces.",
        "Leave these forces out, choose a longer window, a measure of larger numbers or a kind that withholds: Breakdown, Pyramid, "
            + "HeatMap or Overdue.");

    /// <summary>A kind of chart that would give a small number away beside the others of a call.</summary>
    public static readonly ErrorDefinition SmallNumbersGiven = new("Toex.Chart.SmallNumbersGiven", ErrorKind.InvalidArgument,
        "A {0} chart beside {1} would give away a number below {2} of {3}: what could hide it is shown by a kind that cannot withhold.",
        "Choose a longer window, another dimension or fewer kinds. A call of its own protects no better: readers put its charts beside "
            + "these.");

    /// <summary>A dimension that the profiles are not broken down by.</summary>
    public static readonly ErrorDefinition NoBreakdown = new("Toex.Chart.NoBreakdown", ErrorKind.InvalidArgument,
        "None of the profiles of the theme {0} is broken down by '{1}'.",
            "Choose one of these dimensions: {2}. Or choose another kind of chart: {3}.");

    /// <summary>A group that the dimension does not have.</summary>
    public static readonly ErrorDefinition NoGroup = new("Toex.Chart.NoGroup", ErrorKind.NotFound,
        "'{0}' is not a group of '{1}' in any of the profiles to chart.", "Choose one of these: {2}.");

    /// <summary>Groups that are not counted by month.</summary>
    public static readonly ErrorDefinition GroupsNotMonthly = new("Toex.Chart.GroupsNotMonthly", ErrorKind.InvalidArgument,
        "The groups of '{0}' are not counted by month, so they have no trend.",
        "Choose another dimension ({1}), leave the dimension out to show all together, or choose a breakdown chart.");

    /// <summary>A measure that is not known of a group.</summary>
    public static readonly ErrorDefinition NotOfGroups = new("Toex.Chart.NotOfGroups", ErrorKind.InvalidArgument,
        "'{0}' cannot be told of one group of '{1}': it is not a number, rate or change of what the groups divide.",
        "Choose one of these measures: {2}.");

    /// <summary>Every group of several forces.</summary>
    public static readonly ErrorDefinition GroupsOfManyForces = new("Toex.Chart.GroupsOfManyForces", ErrorKind.InvalidArgument,
        "A chart shows the months of one group in many forces, or of every group in one, and {0} forces were passed without a group.",
        "Name a group with -Member ({1}), or pass one force or bring one out with -Focus.");

    /// <summary>More groups than can be told apart.</summary>
    public static readonly ErrorDefinition TooManyGroups = new("Toex.Chart.TooManyGroups", ErrorKind.InvalidArgument,
        "{0} groups cannot be told apart in one chart.", "Choose at most {1}, or leave the groups out for the largest.");

    /// <summary>A pyramid of profiles without ages.</summary>
    public static readonly ErrorDefinition NoAges = new("Toex.Chart.NoAges", ErrorKind.InvalidArgument,
        "None of the profiles of the theme {0} knows ages, so there is no pyramid.", "Choose another kind of chart: {1}.");

    /// <summary>A heat map of profiles without hours.</summary>
    public static readonly ErrorDefinition NoHours = new("Toex.Chart.NoHours", ErrorKind.InvalidArgument,
        "None of the profiles of the theme {0} knows hours and weekdays, so there is no heat map.", "Choose another kind of chart: {1}.");

    /// <summary>A chart of what is overdue or open, where a theme has no such thing.</summary>
    public static readonly ErrorDefinition NoBacklog = new("Toex.Chart.NoBacklog", ErrorKind.InvalidArgument,
        "None of the profiles of the theme {0} has anything overdue or open.", "Choose another kind of chart: {1}.");
}
