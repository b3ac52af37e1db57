using Toex.Data.Errors;
using Toex.Data.Submissions.Reading;

namespace Toex.Data.Submissions.Importing;

/// <summary>
/// What the engine cannot read of a Parquet file, which it alone reads, is the file's fault; of another, Toex's. Its own words could
/// hold values of the file, so only the cause of the error keeps them.
/// </summary>
internal static class EngineReading
{
    internal static T ByTheEngine<T>(this SubmissionFile file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (ToexException error) when (error.Definition == DatabaseErrors.QueryFailed)
        {
            throw file.Container == FileContainer.Parquet
                ? SubmissionErrors.Damaged.With(error, file.Path, "it is not a whole and valid Parquet file")
                : SubmissionErrors.Unreadable.With(error, file.Path);
        }
    }
}
