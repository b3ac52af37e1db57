using System.Globalization;
using Toex.Data.Audit;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Stores;
using Toex.Data.Submissions.Register;
using Toex.Data.Submissions.Standard;
using Toex.Data.Words;

namespace Toex.Data.Submissions.Importing;

/// <summary>
/// Checks a force's file against the standard, loads what is right and keeps what is wrong with the reason: all of it or nothing, and
/// the same file once.
/// </summary>
public static class SubmissionImporter
{
    /// <summary>Checks a file as an import would; nothing is written.</summary>
    /// <param name="database">The profile database.</param>
    /// <param name="request">The file.</param>
    /// <param name="progress">Told how far it is; may be null.</param>
    /// <param name="cancel">Stops.</param>
    /// <exception cref="ToexException">The file is missing, or cannot be read as what it should be.</exception>
    public static SubmissionResult Test(
        ProfileDatabase database, SubmissionRequest request, IProgress<SubmissionProgress>? progress, CancellationToken cancel)
    {
        // What is checked beside the rows of a database that is written to is an operation of its own there.
        using var turn = database.ReadOnly ? null : database.Store.TakeTurn(cancel);
        using var check = SubmissionCheck.Run(database.Store, request, new(progress), cancel);
        var result = check.Outcome.Result;
        return result with { State = result.State == SubmissionState.Loaded ? SubmissionState.Checked : result.State };
    }

    /// <summary>Imports a file.</summary>
    /// <param name="database">The profile database, connected for writing.</param>
    /// <param name="request">The file.</param>
    /// <param name="operation">The command, for the audit journal.</param>
    /// <param name="progress">Told how far it is; may be null.</param>
    /// <param name="cancel">Stops; nothing is then loaded.</param>
    /// <exception cref="ToexException">
    /// The file is missing or cannot be read as what it should be; the database is read-only, or was written to meanwhile
    /// (<c>Toex.Submission.Overtaken</c>).
    /// </exception>
    public static SubmissionResult Import(
        ProfileDatabase database, SubmissionRequest request, string operation, IProgress<SubmissionProgress>? progress,
            CancellationToken cancel)
    {
        var store = database.Store;
        if (store.Info.ReadOnly)
        {
            throw DatabaseErrors.ReadOnly.With(store.Info.Location, operation);
        }

        database.Journal.EnsureWritable();
        var meter = new StageMeter(progress);
        using var turn = store.TakeTurn(cancel);
        using var check = SubmissionCheck.Run(store, request, meter, cancel);
        if (check.Outcome.Result.State == SubmissionState.AlreadyLoaded || check.Outcome.Force is not { } force)
        {
            return check.Outcome.Result;
        }

        using var transaction = store.BeginWrite(operation);
        var stamp = SubmissionRegister.TakeTurn(transaction, cancel);
        if (stamp != check.Stamp)
        {
            throw SubmissionErrors.Overtaken.With(request.Path);
        }

        var id = stamp.LastId + 1;
        var result = meter.Watch("Writing", () => check.Open.Area.Progress, () => Write(transaction, check, force.Id, id, cancel));
        database.Journal.Record(new(AuditKind.Collection, operation, $"Submission {id}",
            string.Create(CultureInfo.InvariantCulture,
                $"{SubmissionStandard.NameOf(result.Kind)} of {force.Name}: {RowCount.Text(result.RowsLoaded)} loaded, "
                    + $"{result.RowsRejected} rejected, sha256 {result.Sha256}"), []), transaction.Commit);
        return result with { Seconds = meter.Seconds };
    }

    private static string FileName(string path)
    {
        const int Longest = 260;
        var name = HiddenCharacters.Visible(Path.GetFileName(path));
        return name[..Math.Min(name.Length, Longest)];
    }

    private static SubmissionResult Write(
        IStoreTransaction transaction, SubmissionCheck check, int forceId, int id, CancellationToken cancel)
    {
        var (open, counted) = (check.Open, check.Outcome.Result);
        var (file, map) = (open.File, open.Request.Map);
        long loaded = 0;
        if (counted.State == SubmissionState.Loaded)
        {
            loaded = check.Outcome.Promotion!.Write(transaction, id, cancel);
            if (loaded != counted.RowsLoaded)
            {
                throw SubmissionErrors.Miscounted.With(counted.Path, loaded, counted.RowsLoaded);
            }

            transaction.BulkLoad("submission_measure", check.Outcome.Measures!.RowsOf(id), cancel);
        }

        transaction.BulkLoad("submission",
        [
            [
                id, forceId, SubmissionStandard.NameOf(counted.Kind), FileName(counted.Path), file.Sha256, file.Bytes,
                    SubmissionStandard.Version,
                map.Kind is null ? null : map.Name, map.Sha256.Length == 0 ? null
                    : map.Sha256, counted.State.ToString(), open.Form.ToJson(), counted.RowsRead,
                loaded, counted.RowsRead - loaded, counted.RowsReplaced, counted.Warnings, DateTime.UtcNow, null, null,
            ],
        ], cancel);
        transaction.BulkLoad("submission_issue", check.Issues(id, cancel), cancel);
        return counted with { SubmissionId = id };
    }
}
