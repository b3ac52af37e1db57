using Toex.Data.Errors;

namespace Toex.Profiles.Errors;

/// <summary>Errors about profiles and rankings.</summary>
public static class ProfileErrors
{
    /// <summary>The database has no offences and no as-of date was given.</summary>
    public static readonly ErrorDefinition NoAsOf = new("Toex.Profile.NoAsOf", ErrorKind.InvalidOperation,
        "The database holds no offences, so there is no latest day to profile up to.",
        "Give the last day of the window with -AsOf, or load data first.");

    /// <summary>No recorded crime is loaded.</summary>
    public static readonly ErrorDefinition NoRecordedCrime = new("Toex.Profile.NoRecordedCrime", ErrorKind.InvalidOperation,
        "The database holds no published recorded crime.",
        "Load the Home Office open data table first: Import-ToexReference -Kind RecordedCrime -Path <file>.");

    /// <summary>The database's scope rules lack the one asked for.</summary>
    public static readonly ErrorDefinition NoScopeRule = new("Toex.Profile.NoScopeRule", ErrorKind.InvalidData,
        "The database has no scope rule '{0}' for theme '{1}'.",
        "Make the database again with New-ToexDatabase; its reference tables are not whole.");

    /// <summary>Ranking weights that cannot be used.</summary>
    public static readonly ErrorDefinition BadWeights = new("Toex.Subject.BadWeights", ErrorKind.InvalidArgument,
        "The ranking weights cannot be used: {0}",
        "Give non-negative numbers for Recency, Frequency, Gravity and Victims, at least one of them above zero.");
}
