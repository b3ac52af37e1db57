namespace Toex.Data.Errors;

/// <summary>Errors about files that forces submit, and about their column maps. A row that cannot be read is no error but a rejected
/// row.</summary>
public static class SubmissionErrors
{
    /// <summary>A file without headings.</summary>
    public static readonly ErrorDefinition Empty = new("Toex.Submission.Empty", ErrorKind.InvalidData,
        "'{0}' is empty: it has not even headings.",
        "Make the extract again; New-ToexSubmissionTemplate writes an empty file with the standard's headings.");

    /// <summary>Rejected rows of no submission in particular.</summary>
    public static readonly ErrorDefinition NoneNamed = new("Toex.Submission.NoneNamed", ErrorKind.InvalidArgument,
        "No submission is named.",
        "Give its number as -SubmissionId, or pipe submissions; Get-ToexSubmission lists them.");

    /// <summary>UTF-16 or UTF-32.</summary>
    public static readonly ErrorDefinition WideEncoding = new("Toex.Submission.WideEncoding", ErrorKind.InvalidData,
        "'{0}' is {1}, and a submission is read as {2}.",
        "Save it as UTF-8: in Excel 'CSV UTF-8 (comma delimited)', in a query tool the encoding UTF-8.");

    /// <summary>A file of another format.</summary>
    public static readonly ErrorDefinition NotCsv = new("Toex.Submission.NotCsv", ErrorKind.InvalidData,
        "'{0}' is {1}, not CSV, gzip of CSV, or Parquet.",
        "Export the extract as CSV, or save the sheet as 'CSV UTF-8 (comma delimited)'; unpack what is compressed with anything but gzip.");

    /// <summary>A file that cannot be read to its end.</summary>
    public static readonly ErrorDefinition Damaged = new("Toex.Submission.Damaged", ErrorKind.InvalidData,
        "'{0}' cannot be read to its end: {1}.",
        "Send the file again: it was cut short or damaged on its way.");

    /// <summary>Columns parted by another character than expected.</summary>
    public static readonly ErrorDefinition WrongSeparator = new("Toex.Submission.WrongSeparator", ErrorKind.InvalidData,
        "The headings of '{0}' are parted by {1}, and {2} are expected.",
        "Give a column map that says \"separator\": \"{3}\", or save the file with {2} between the columns.");

    /// <summary>A first line that cannot be read.</summary>
    public static readonly ErrorDefinition BadHeadings = new("Toex.Submission.BadHeadings", ErrorKind.InvalidData,
        "The headings of '{0}' cannot be read: {1}.",
        "The first line has to be the headings, each once, parted by {2}; New-ToexSubmissionTemplate writes a file to compare with.");

    /// <summary>More columns than any extract has.</summary>
    public static readonly ErrorDefinition TooManyHeadings = new("Toex.Submission.TooManyHeadings", ErrorKind.InvalidData,
        "'{0}' has {1} headings; at most {2} are read.",
        "Send only the columns that the standard or your column map names: Get-ToexSubmission -Standard lists them.");

    /// <summary>Two headings that mean one column.</summary>
    public static readonly ErrorDefinition AmbiguousHeading = new("Toex.Submission.AmbiguousHeading", ErrorKind.InvalidData,
        "The headings '{0}' and '{1}' both mean the column {2}.",
        "Say in the column map which of them it is: \"columns\": {{ \"{2}\": \"{0}\" }}; give the other heading another name in the file.");

    /// <summary>A column map that is wrong.</summary>
    public static readonly ErrorDefinition BadMap = new("Toex.Submission.BadMap", ErrorKind.InvalidData,
        "Column map '{0}', line {1}: {2}.", "{3}");

    /// <summary>A column map for another kind of file.</summary>
    public static readonly ErrorDefinition MapOfOtherKind = new("Toex.Submission.MapOfOtherKind", ErrorKind.InvalidArgument,
        "The column map '{0}' is for {1}, and the file is said to hold {2}.",
        "Give the map for {2}, or leave out -Kind: the map names it.");

    /// <summary>Headings of no kind, or of several.</summary>
    public static readonly ErrorDefinition KindUnknown = new("Toex.Submission.KindUnknown", ErrorKind.InvalidData,
        "The headings of '{0}' do not tell which kind of file it is.",
        "Say it with -Kind: {1}. Or give the column map of the extract with -Map.");

    /// <summary>Another writer finished first.</summary>
    public static readonly ErrorDefinition Overtaken = new("Toex.Submission.Overtaken", ErrorKind.Busy,
        "'{0}' was not imported: another import or withdrawal finished while it was being checked.",
        "Import it again; nothing of it was loaded.");

    /// <summary>Rows that would be lost.</summary>
    public static readonly ErrorDefinition Miscounted = new("Toex.Submission.Miscounted", ErrorKind.InvalidData,
        "'{0}' was not imported: {1} rows would have been loaded and {2} are right.",
        "Nothing of it was loaded. Please report it: it is a fault of Toex or of the database.");

    /// <summary>No submission of that number.</summary>
    public static readonly ErrorDefinition NotFound = new("Toex.Submission.NotFound", ErrorKind.NotFound,
        "There is no submission {0}.", "Get-ToexSubmission lists them.");

    /// <summary>A submission that was withdrawn before.</summary>
    public static readonly ErrorDefinition AlreadyWithdrawn = new("Toex.Submission.AlreadyWithdrawn", ErrorKind.InvalidArgument,
        "Submission {0} was withdrawn already.", "Get-ToexSubmission tells when and why.");

    /// <summary>Rows that refer to those to be withdrawn.</summary>
    public static readonly ErrorDefinition InUse = new("Toex.Submission.InUse", ErrorKind.InvalidArgument,
        "Submission {0} was not withdrawn: rows of {2} refer to its rows, {1} in all.",
        "Withdraw the submissions that they came with first; Get-ToexSubmission lists them.");

    /// <summary>A file that was written to while it was read.</summary>
    public static readonly ErrorDefinition Changed = new("Toex.Submission.Changed", ErrorKind.InvalidData,
        "'{0}' changed while it was read. Nothing of it was loaded.",
        "Wait until whatever writes the file is done, and send it again.");

    /// <summary>The engine stopped at a file that was read through before.</summary>
    public static readonly ErrorDefinition Unreadable = new("Toex.Submission.Unreadable", ErrorKind.Failed,
        "'{0}' was not checked: the database engine stopped at its rows. Nothing of it was loaded.",
        "Please report it: it is a fault of Toex. Until then, saving the extract anew as 'CSV UTF-8 (comma delimited)' may help.");
}
