using Toex.Data.Linkage;
using Toex.Data.Stores;

namespace Toex.Data.Subjects;

/// <summary>The runs of linkage and their models, as rows.</summary>
internal static class LinkRuns
{
    /// <summary>The last run; null before the first.</summary>
    internal static LinkRun? Last(IProfileStore store, CancellationToken cancel)
    {
        var run = store.Query(SubjectQuery.Named("last-run"), row => new LinkRun(
            row.GetInt32(0), Enum.Parse<ResolutionKind>(row.GetString(1)), row.GetDateTime(2), row.GetDouble(3), row.GetDouble(4),
                row.GetInt32(5),
            new(row.GetDouble(6), row.GetDouble(7), [], row.GetInt64(8), 0, Converged: true), row.GetInt32(9), row.GetInt32(10) == 1,
                row.GetInt64(11)), cancel)
            .ToList().SingleOrDefault();
        return run is null ? null : run with { Model = run.Model with { Levels = Levels(store, run.ModelRunId, cancel) } };
    }

    /// <summary>Keeps a run; the model too where it was learnt in it.</summary>
    internal static void Write(IStoreTransaction transaction, FinishedLinkRun run, CancellationToken cancel)
    {
        var (id, learntIn, request, found, lastSubmission) = run;
        var model = found.Model;
        transaction.BulkLoad("link_run",
        [
            [
                id, (learntIn is null ? ResolutionKind.Full : ResolutionKind.Incremental).ToString(), DateTime.UtcNow, ModuleVersion.Text,
                    request.MatchProbability,
                request.ClericalFrom, learntIn?.ModelRunId ?? id, model.Prior, model.HouseholdPrior, model.LargestBlock, found.Records,
                    found.Compared, found.Matches,
                found.Clerical, found.Refused, found.Clusters, lastSubmission,
            ],
        ], cancel);
        if (learntIn is null)
        {
            transaction.BulkLoad("link_parameter",
                model.Levels.Select(
                    (l, i) => new object?[] { id, i + 1, l.Comparison, l.Level, l.Label, l.M, l.U, l.Household, l.Reference }), cancel);
        }
    }

    private static List<LinkageLevel> Levels(IProfileStore store, int run, CancellationToken cancel) =>
        [.. store.Query(SubjectQuery.Named("parameters", ("link_run_id", run)), row => new LinkageLevel(
            row.GetString(0), row.GetInt32(1), row.GetString(2), row.GetDouble(3), row.GetDouble(4), row.GetDouble(5), row.GetInt32(6)),
                cancel)];
}
