using System.Data.Common;
using System.Globalization;
using Toex.Data.Audit;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Linkage;
using Toex.Data.Reference;

namespace Toex.Data.Subjects;

/// <summary>Tells why records are one subject or not, by the model of the last run.</summary>
public sealed class SubjectLinks
{
    private readonly ProfileDatabase database;
    private readonly LinkRun run;
    private readonly IReadOnlyDictionary<int, string> forces;
    private readonly Dictionary<(long, long), LinkDecisionRecord> decisions;
    private readonly bool sampleData;
    private readonly CancellationToken cancel;

    private SubjectLinks(ProfileDatabase database, CancellationToken cancel)
    {
        (this.database, this.cancel) = (database, cancel);
        sampleData = database.SampleData;
        run = LinkRuns.Last(database.Store, cancel) ?? throw LinkErrors.NotResolved.With(database.Location);
        forces = ForceDirectory.Load(database.Store, cancel).All.ToDictionary(f => f.Id, f => f.Name);
        decisions = LinkDecisions.Read(database.Store, cancel).ToDictionary(d => (d.PersonId, d.OtherPersonId));
    }

    /// <summary>Finds pairs: those of a subject weakest first, those that wait most probable first.</summary>
    /// <param name="database">The profile database.</param>
    /// <param name="request">Which pairs, and why.</param>
    /// <param name="cancel">Stops.</param>
    /// <exception cref="ToexException">Nothing was linked yet; there is no such subject or person; no reason; the journal cannot be
    /// written.</exception>
    public static IReadOnlyList<SubjectLink> Find(ProfileDatabase database, SubjectLinkRequest request, CancellationToken cancel)
    {
        AuditReason.Require(request.Reason);
        database.Journal.EnsureWritable();
        var links = new SubjectLinks(database, cancel);
        var found = request.Pair is { } pair ? [links.Pair(pair.First, pair.Second)] : links.Kept(request);
        database.Journal.Append([new(AuditKind.Consultation, request.Operation, request.Reason, Criteria(request),
            [.. found.SelectMany(l => new[] { l.Person.SubjectId, l.Other.SubjectId }).Distinct().Order()])]);
        var origin = new PersonalOrigin(database.Journal, request.Reason);
        return [.. found.Select(l => l with { Origin = origin })];
    }

    private IReadOnlyList<SubjectLink> Kept(SubjectLinkRequest request)
    {
        if (request.SubjectId is { } subject
            && database.Store.Query(SubjectQuery.Named("subject-persons", ("subject_id", subject)), row => row.GetInt64(0), cancel).ToList()
                .Single() == 0)
        {
            throw LinkErrors.SubjectNotFound.With(subject);
        }

        var kept = Read(request.SubjectId ?? 0, 0, 0, request.Clerical);
        return request.Clerical ? [.. kept.AsEnumerable().Reverse().Take(request.Top)] : kept;
    }

    private SubjectLink Pair(long first, long second)
    {
        if (first == second)
        {
            throw LinkErrors.NoPair.With(first);
        }

        var (a, b) = first < second ? (first, second) : (second, first);
        if (Read(0, a, b, waiting: false) is [var kept])
        {
            return kept;
        }

        var (person, other) = (Person(a), Person(b));
        using var area = LinkArea.Open(database.Store, edges: false, cancel);
        var told = LinkageEngine.Explain(area.Connection, run.Model, a, b, cancel) ?? throw LinkErrors.PersonNotFound.With(a);
        return Link(person, other, SubjectLinkBand.Unlinked, told);
    }

    private List<SubjectLink> Read(long subject, long a, long b, bool waiting) =>
        [.. database.Store.Query(
            SubjectQuery.Named("links", ("subject_id", subject), ("person_a", a), ("person_b", b), ("waiting", waiting ? 1 : 0)), row =>
        {
            var told = LinkExplanation.Explain(
                run.Model, row.GetInt64(5), new(row.GetInt32(6), row.GetInt32(7), row.GetInt32(8), row.GetInt32(9)));
            return Link(Person(row, row.GetInt64(0), 10), Person(row, row.GetInt64(1), 17),
                Enum.Parse<SubjectLinkBand>(row.GetString(4), ignoreCase: true), told);
        }, cancel)];

    private LinkedPerson Person(long id) =>
        database.Store.Query(SubjectQuery.Named("linked-person", ("person_id", id)), row => Person(row, id, 1), cancel)
            .ToList() is [var person]
            ? person
            : throw LinkErrors.PersonNotFound.With(id);

    private LinkedPerson Person(DbDataReader row, long id, int at) => new(
        id, row.GetInt64(at), forces[row.GetInt32(at + 1)], row.GetString(at + 2), row.IsDBNull(at + 3) ? null : row.GetString(at + 3),
        row.IsDBNull(at + 4) ? null : row.GetString(at + 4), row.IsDBNull(at + 5) ? null
            : row.GetFieldValue<DateOnly>(at + 5).ToDateTime(default),
        row.IsDBNull(at + 6) ? null : row.GetString(at + 6));

    private SubjectLink Link(LinkedPerson person, LinkedPerson other, SubjectLinkBand band, LinkExplanation told)
    {
        var decision = decisions.GetValueOrDefault((person.PersonId, other.PersonId));
        var joined = person.SubjectId == other.SubjectId;
        return new()
        {
            PersonId = person.PersonId,
            OtherPersonId = other.PersonId,
            Person = person,
            Other = other,
            Probability = told.Probability,
            Bits = told.Weight / 1000.0,
            Band = joined && band != SubjectLinkBand.Match ? SubjectLinkBand.Indirect : band,
            Evidence = [.. LinkEvidence.FromExplanation(told)],
            Guard = joined ? LinkGuard.None : told.Guard,
            Decision = decision?.Decision ?? SubjectLinkDecision.None,
            DecisionReason = decision?.Reason,
            RunId = run.Id,
            RunUtc = run.RunUtc,
            MatchProbability = run.MatchProbability,
            SampleData = sampleData,
        };
    }

    private static string Criteria(SubjectLinkRequest request) => request switch
    {
        { Pair: { } pair } => string.Create(CultureInfo.InvariantCulture, $"Link of persons {pair.First} and {pair.Second}"),
        { SubjectId: { } subject } =>
            string.Create(CultureInfo.InvariantCulture, $"{(request.Clerical ? "Clerical links" : "Links")} of subject {subject}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"Clerical links, top {request.Top}"),
    };
}
