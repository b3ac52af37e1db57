using Toex.Data.Errors;

namespace Toex.Profiles.Errors;

/// <summary>Errors about profiles and rankings.</summary>
public static class ProfileErrors
{
    /// <summary>The database has nothing of the theme and no as-of date was given.</summary>
    public static readonly ErrorDefinition NoAsOf = new("Toex.Profile.NoAsOf", ErrorKind.InvalidOperation,
        "The database holds no {0}, so there is no latest day to profile up to.",
        "Give the last day of the window with -AsOf, or load data first.");

    /// <summary>No recorded crime is loaded.</summary>
    public static readonly ErrorDefinition NoRecordedCrime = new("Toex.Profile.NoRecordedCrime", ErrorKind.InvalidOperation,
        "The database holds no published recorded crime.",
        "Load the Home Office open data table first: Import-ToexReference -Kind RecordedCrime -Path <file>.");

    /// <summary>A theme of which nothing is published.</summary>
    public static readonly ErrorDefinition NotPublished = new("Toex.Profile.NotPublished", ErrorKind.InvalidArgument,
        "No published recorded crime stands for {0}.",
        "Leave -Source out, so that what forces submitted is counted; or name Home Office subgroups as \"published\" in the theme's "
            + "definition.");

    /// <summary>The database's scope rules lack the one asked for.</summary>
    public static readonly ErrorDefinition NoScopeRule = new("Toex.Profile.NoScopeRule", ErrorKind.InvalidData,
        "The database has no scope rule '{0}'.",
        "Make the database again with New-ToexDatabase; its reference tables are not whole.");

    /// <summary>A role that the theme does not have.</summary>
    public static readonly ErrorDefinition NoRole = new("Toex.Subject.NoRole", ErrorKind.InvalidArgument,
        "The theme {0} ranks nobody as {1}.", "Leave -Role out, or give {2}.");

    /// <summary>Ranking weights that cannot be used.</summary>
    public static readonly ErrorDefinition BadWeights = new("Toex.Subject.BadWeights", ErrorKind.InvalidArgument,
        "The ranking weights cannot be used: {0}",
        "Give non-negative numbers for Recency, Frequency, Gravity and Breadth (of suspects: Victims), at least one of them above zero.");
}
