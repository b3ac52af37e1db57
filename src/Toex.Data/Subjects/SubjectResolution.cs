using System.Diagnostics;
using System.Globalization;
using Toex.Data.Audit;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Linkage;
using Toex.Data.Submissions.Register;

namespace Toex.Data.Subjects;

/// <summary>Finds the one person behind many records and joins them into one subject: all of it or nothing.</summary>
public static class SubjectResolution
{
    /// <summary>Steps before and after the engine's own.</summary>
    private const int OwnSteps = 2, AllSteps = OwnSteps + 6;

    /// <summary>Links the persons of a profile database.</summary>
    /// <param name="database">The profile database, connected for writing.</param>
    /// <param name="request">How and why.</param>
    /// <param name="progress">Told when a step begins; may be null.</param>
    /// <param name="cancel">Stops, in the middle of a step too; nothing is changed then.</param>
    /// <exception cref="ToexException">
    /// The probabilities do not fit (<c>Toex.Link.BadThreshold</c>); there is no reason or no journal; the connection is read-only;
    /// somebody else wrote meanwhile (<c>Toex.Link.Overtaken</c>).
    /// </exception>
    public static SubjectResolutionResult Run(
        ProfileDatabase database, SubjectResolutionRequest request, IProgress<LinkageProgress>? progress, CancellationToken cancel)
    {
        Check(database, request);
        var began = Stopwatch.GetTimestamp();
        var store = database.Store;
        using var turn = store.TakeTurn(cancel);
        progress?.Report(new("Reading persons", 1, AllSteps));
        var stamp = SubmissionRegister.Stamp(store, cancel);
        var last = LinkRuns.Last(store, cancel);
        using var area = LinkArea.Open(store, edges: true, cancel);
        var plan = ResolutionPlan.Create(
            request, last, area.Count("link_record", cancel), run => NewSince(area, run.LastSubmissionId, cancel));
        var found = Link(area, plan, new()
        {
            Settings = new() { MatchProbability = request.MatchProbability, ClericalProbability = request.ClericalFrom },
            Model = plan.Base?.Model,
            Decisions = LinkDecisions.ForEngine(LinkDecisions.Read(store, cancel)),
            Progress = new Forward(progress),
        }, cancel);

        progress?.Report(new("Writing subjects", AllSteps, AllSteps));
        using var transaction = store.BeginWrite(request.Operation);
        if (SubmissionRegister.TakeTurn(transaction, cancel) != stamp)
        {
            throw LinkErrors.Overtaken.With(database.Location);
        }

        var before = area.Count("link_subject_before", cancel);
        var runId = (last?.Id ?? 0) + 1;
        var moved = SubjectWriter.Write(area, transaction, runId, plan.Base is not null, cancel);
        LinkRuns.Write(transaction, new(runId, plan.Base, request, found, stamp.LastId), cancel);
        var result = new SubjectResolutionResult
        {
            RunId = runId,
            Kind = plan.Base is null ? ResolutionKind.Full : ResolutionKind.Incremental,
            KindReason = plan.Why,
            Persons = found.Records,
            SubjectsBefore = before,
            Subjects = found.Clusters,
            SubjectsJoined = found.Joined,
            PersonsMoved = moved,
            PairsCompared = found.Compared,
            PairsMatched = found.Matches,
            PairsClerical = found.Clerical,
            PairsRefused = found.Refused,
            PairsAmbiguous = found.Ambiguous,
            MatchProbability = request.MatchProbability,
            ClericalProbability = request.ClericalFrom,
            Seconds = 0,
        };
        database.Journal.Record(new(AuditKind.Combination, request.Operation, request.Reason, Criteria(result), []), transaction.Commit);
        return result with { Seconds = Stopwatch.GetElapsedTime(began).TotalSeconds };
    }

    private static void Check(ProfileDatabase database, SubjectResolutionRequest request)
    {
        if (database.ReadOnly)
        {
            throw DatabaseErrors.ReadOnly.With(database.Location, request.Operation);
        }

        AuditReason.Require(request.Reason);
        var (match, clerical) = (request.MatchProbability, request.ClericalFrom);
        if (!(match > 0 && match < 1 && clerical > 0 && clerical <= match))
        {
            throw LinkErrors.BadThreshold.With(match, clerical);
        }

        database.Journal.EnsureWritable();
    }

    private static long NewSince(LinkArea area, int lastSubmission, CancellationToken cancel)
    {
        area.Run("new-persons", cancel, ("last_submission", lastSubmission));
        return area.Count("link_new", cancel);
    }

    private static LinkageResult Link(LinkArea area, ResolutionPlan plan, LinkageRequest request, CancellationToken cancel) =>
        plan.Base is null ? LinkageEngine.Run(area.Connection, request, cancel) : LinkageEngine.Extend(area.Connection, request, cancel);

    private static string Criteria(SubjectResolutionResult r) => string.Create(CultureInfo.InvariantCulture,
        $"Run {r.RunId}, {r.Kind} ({r.KindReason}): {r.Persons} persons, {r.SubjectsBefore} subjects before and {r.Subjects} after, "
            + $"{r.PersonsMoved} persons moved, {r.PairsMatched} pairs matched from probability {r.MatchProbability} on, "
                + $"{r.PairsClerical} clerical, {r.PairsRefused} refused, {r.PairsAmbiguous} of them ambiguous");

    private sealed class Forward(IProgress<LinkageProgress>? progress) : IProgress<LinkageProgress>
    {
        public void Report(LinkageProgress value) => progress?.Report(new(value.Step, value.Number + 1, AllSteps));
    }
}
