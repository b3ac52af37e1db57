namespace Toex.Data.Submissions.Reading;

/// <summary>Ids of what can be wrong with a record before any value in it is looked at.</summary>
internal static class FileProblems
{
    /// <summary>Another number of fields than headings.</summary>
    internal const string Fields = "file.fields";

    /// <summary>A quote that is never closed, or closed amid a field.</summary>
    internal const string Quote = "file.quote";

    /// <summary>A NUL byte.</summary>
    internal const string Nul = "file.nul";

    /// <summary>Bytes that are not valid in the file's encoding.</summary>
    internal const string Encoding = "file.encoding";

    /// <summary>Longer than <see cref="RecordScanner.Longest"/>.</summary>
    internal const string Long = "file.long";
}
