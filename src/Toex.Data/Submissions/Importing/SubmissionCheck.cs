using Toex.Data.Files;
using Toex.Data.Stores;
using Toex.Data.Submissions.Reading;
using Toex.Data.Submissions.Register;

namespace Toex.Data.Submissions.Importing;

/// <summary>A file that was read into the staging area and checked by every rule; nothing is written yet.</summary>
/// <param name="Open">The file.</param>
/// <param name="Stamp">State of the submissions when the check began.</param>
/// <param name="Outcome">What was found out.</param>
internal sealed record SubmissionCheck(OpenSubmission Open, SubmissionStamp Stamp, CheckOutcome Outcome) : IDisposable
{
    internal static SubmissionCheck Run(IProfileStore store, SubmissionRequest request, StageMeter meter, CancellationToken cancel)
    {
        var area = new StagingArea(store, cancel);
        SubmissionFile? file = null;
        try
        {
            var reading = new FileReading
            {
                Separator = request.Map.Separator,
                Encoding = request.Map.Encoding,
                Progress = f => meter.Tick("Looking through", f.Fraction),
                CopyFolder = area.SpillFolder(cancel),
            };
            file = SubmissionFile.Open(request.Path, reading, cancel);
            meter.Rows = file.Records;
            var parquet = file.Container == FileContainer.Parquet ? ParquetColumns(file, area, cancel) : null;
            var names = parquet?.Select(c => c.Name).ToList() ?? file.Headings;
            var open = new OpenSubmission(store, request, area, file, FileColumns.Match(request.Path, names, request.Kind, request.Map),
                new(names, file.Separator, request.Map.EncodingName), meter) { ParquetTypes = parquet?.Select(c => c.Type).ToList() ?? [] };
            return new(open, SubmissionRegister.Stamp(store, cancel), new CheckStages(open, cancel).Run());
        }
        catch
        {
            file?.Dispose();
            area.Dispose();
            throw;
        }
    }

    /// <summary>The rows for <c>submission_issue</c>: what was warned of, what rejected the file, then rejected rows.</summary>
    internal IEnumerable<object?[]> Issues(int submissionId, CancellationToken cancel) => Outcome.Warnings
        .Select(w => new object?[]
        {
            submissionId, 0L, w.Finding.Rule, w.Finding.Severity.ToString(), w.Finding.Column, w.Finding.Message, w.Finding.Rows, w.Text,
        })
        .Concat(Outcome.Rejected?.RowsOf(submissionId, cancel) ?? []);

    public void Dispose()
    {
        Open.File.Dispose();
        Open.Area.Dispose();
    }

    private static List<(string Name, string Type)> ParquetColumns(SubmissionFile file, StagingArea area, CancellationToken cancel)
    {
        var (columns, rows) = file.ByTheEngine(() => area.Parquet(file.CopyPath, cancel));
        var limits = DecompressionLimits.Standard;
        return limits.AreExceeded(rows * columns.Count, file.Bytes) ? throw limits.TooFar(file.Path) : columns;
    }
}
