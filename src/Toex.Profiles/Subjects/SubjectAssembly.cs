using Toex.Data.Audit;
using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Profiles.Queries;

namespace Toex.Profiles.Subjects;

/// <summary>Concludes ranked subjects from their events.</summary>
internal sealed class SubjectAssembly(
    ProfileDatabase database, SubjectRequest request, RankedWindow ranked,
    IReadOnlyDictionary<(int ForceId, long SubjectId), long>? earlier, CancellationToken cancel)
{
    private readonly ReportingWindow window = ranked.Window;
    private readonly Dictionary<int, ProfileCoverage> coverage = [];
    private readonly PersonalOrigin origin = new(database.Journal, request.Reason);
    private readonly DateTime asOf = ranked.Window.To.ToDateTime(default);
    private readonly string period = ranked.Window.ToString();
    private readonly Dictionary<int, Force> forces = ForceDirectory.Load(database.Store, cancel).All.ToDictionary(f => f.Id);
    private readonly Dictionary<int, string> teams =
        database.Store.Query(ProfileQuery.Named("teams"), row => (Id: row.GetInt32(0), Name: row.GetString(1)), cancel)
            .ToDictionary(t => t.Id, t => t.Name);

    private readonly HashSet<int> closed =
        [.. database.Store.Query(ProfileQuery.Named("outcomes-without-action"), row => row.GetInt32(0), cancel)];

    /// <summary>The subjects in order of force and rank.</summary>
    /// <param name="rows">Their events as the query orders them: those of a subject in a force stand together, in order of rank.</param>
    /// <param name="standing">Where else they stand.</param>
    internal List<RankedSubject> Assemble(IReadOnlyList<RankingRow> rows, SubjectStanding standing)
    {
        List<RankedSubject> subjects = [];
        List<RankingRow> events = [];
        for (var i = 0; i < rows.Count; i++)
        {
            events.Add(rows[i]);
            if (i + 1 == rows.Count || (rows[i + 1].ForceId, rows[i + 1].SubjectId) != (rows[i].ForceId, rows[i].SubjectId))
            {
                subjects.Add(Subject(events, standing));
                events.Clear();
            }
        }

        return [.. subjects.GroupBy(s => s.PoliceForce).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g)];
    }

    private RankedSubject Subject(List<RankingRow> rows, SubjectStanding standing)
    {
        var first = rows[0];
        var force = forces[first.ForceId];
        var births = rows.Select(r => r.BirthDate).OfType<DateOnly>().Where(born => Adulthood.IsPossible(born, window.To)).Distinct()
            .ToList();
        var person = PersonOf(rows);
        var teamNames = TeamsOf(rows);
        var forceNames = ForcesOf(rows);
        return new(request.Theme)
        {
            PoliceForce = force.Name,
            ForceCode = force.Code,
            SubjectId = first.SubjectId,
            Scope = ranked.Scope,
            SampleData = database.SampleData,
            Role = request.Role,
            Rank = first.Place,
            RankedOf = first.RankedOf,
            RankRecency = first.RankRecency,
            RankFrequency = first.RankFrequency,
            RankGravity = first.RankGravity,
            RankBreadth = first.RankOthers,
            Score = Math.Min(1, first.Score),
            DaysSinceLatest = window.ToDay - first.Latest,
            Frequency = first.Events,
            Gravity = first.Gravity,
            LargestGravity = first.Largest,
            Breadth = first.Others,
            OtherThemes = [.. standing.WordsOf(first.SubjectId)],
            Teams = rows.Count == 1 ? teamNames.Count : rows.Where(r => r.TeamId is not null).Select(r => r.TeamId).Distinct().Count(),
            TeamNames = [.. teamNames],
            Forces = forceNames.Count,
            Records = first.Records,
            WeakestLink = first.WeakestLink,
            ForceNames = [.. forceNames],
            Under18 = births.Count == 0 ? null : births.Exists(born => Adulthood.Under18(born, window.To)),
            NoFurtherAction = rows.Count(r => r.OutcomeGroupId is { } outcome && closed.Contains(outcome)),
            Unweighted = rows.Count(r => r.Unweighted),
            Movement = earlier is not null && earlier.TryGetValue((first.ForceId, first.SubjectId), out var before) ? before - first.Place
                : null,
            GivenName = person.GivenName,
            FamilyName = person.FamilyName,
            BirthDate = person.BirthDate?.ToDateTime(default),
            Sex = person.SexId switch { 1 => "Male", 2 => "Female", _ => "Not known" },
            LocalReferences = [.. ReferencesOf(rows)],
            AsOf = asOf,
            Period = period,
            Coverage = CoverageOf(force.Id),
            Origin = origin,
        };
    }

    private ProfileCoverage CoverageOf(int force) =>
        coverage.TryGetValue(force, out var known) ? known : coverage[force] = ranked.CoverageOf(force);

    // Most subjects have one event: what has to be told apart and put in order of several costs as much as reading them.

    /// <summary>The record that this force holds shows first; others may spell the name otherwise.</summary>
    private static RankingRow PersonOf(List<RankingRow> rows) =>
        rows is [var only] ? only : rows.Where(r => r.PersonForceId == rows[0].ForceId).DefaultIfEmpty(rows[0]).MinBy(r => r.PersonId)!;

    private IReadOnlyList<string> TeamsOf(List<RankingRow> rows) =>
        rows is [var only]
            ? only.TeamId is { } team ? [teams[team]] : []
            : rows.Where(r => r.TeamId is not null).Select(r => teams[r.TeamId!.Value]).Distinct().Order(StringComparer.Ordinal).ToList();

    private IReadOnlyList<string> ForcesOf(List<RankingRow> rows) =>
        rows is [var only] ? [forces[only.EventForceId].Name]
            : rows.Select(r => forces[r.EventForceId].Name).Distinct().Order(StringComparer.Ordinal).ToList();

    private static IReadOnlyList<string> ReferencesOf(List<RankingRow> rows) =>
        rows is [var only] ? [only.LocalReference] : [.. rows.OrderBy(r => r.PersonId).Select(r => r.LocalReference).Distinct()];
}
