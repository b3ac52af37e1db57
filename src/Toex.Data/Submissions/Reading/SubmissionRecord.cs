namespace Toex.Data.Submissions.Reading;

/// <summary>A record of a submitted file as it came.</summary>
/// <param name="Number">Its number among the records, from 1.</param>
/// <param name="Line">The line of the file on which it begins, from 1; the headings are mostly line 1.</param>
/// <param name="Fields">Its fields, one for each heading; empty where it has a problem.</param>
/// <param name="Problem">Id of what is wrong with it, from <see cref="FileProblems"/>; null where nothing is.</param>
/// <param name="Message">What is wrong, in words without personal data; empty where nothing is.</param>
/// <param name="Raw">Its text as it came, without its line end.</param>
internal sealed record SubmissionRecord(long Number, long Line, string[] Fields, string? Problem, string Message, string Raw)
{
    /// <summary>Where it begins in the content, in bytes.</summary>
    internal long Offset { get; init; }

    /// <summary>Its length in bytes, without its line end.</summary>
    internal long Length { get; init; }
}
