using Toex.Data.Errors;

namespace Toex.Data.Samples;

/// <summary>Errors about making sample data.</summary>
public static class SampleErrors
{
    /// <summary>The database holds offences or persons already.</summary>
    public static readonly ErrorDefinition NotEmpty = new("Toex.Sample.NotEmpty", ErrorKind.InvalidOperation,
        "The database already holds {0} offences and {1} persons: sample data is made in an empty database only.",
        "Make a new one with New-ToexSampleDatabase.");

    /// <summary>A last day in the middle of a month.</summary>
    public static readonly ErrorDefinition NotMonthEnd = new("Toex.Sample.NotMonthEnd", ErrorKind.InvalidArgument,
        "Sample data are made for whole months, and {0} is not the last day of one.",
        "Give the end of a month, such as {1}.");

    /// <summary>Reference tables are not loaded.</summary>
    public static readonly ErrorDefinition NoReference = new("Toex.Sample.NoReference", ErrorKind.InvalidData,
        "The reference tables lack {0} of the {1} forces and {2} of the {3} offence codes that sample data needs.",
        "Make the database with New-ToexSampleDatabase, which loads them first.");
}
