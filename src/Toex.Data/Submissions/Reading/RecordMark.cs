namespace Toex.Data.Submissions.Reading;

/// <summary>What the scanner has to say about a record.</summary>
[Flags]
internal enum RecordMark
{
    /// <summary>It is well formed.</summary>
    None = 0,

    /// <summary>Its end is not in sight: more of the file has to be read.</summary>
    MoreNeeded = 1,

    /// <summary>It has a quote inside an unquoted field, which stands for itself.</summary>
    StrayQuote = 2,

    /// <summary>A quote is never closed or closed amid a field; the record was cut at the end of its first line.</summary>
    BrokenQuote = 4,

    /// <summary>Its first line is too long; it goes on to the end of that line.</summary>
    Long = 8,
}
