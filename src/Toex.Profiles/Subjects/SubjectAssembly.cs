using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Profiles.Queries;

namespace Toex.Profiles.Subjects;

/// <summary>Concludes ranked subjects from their events.</summary>
internal sealed class SubjectAssembly(
    ProfileDatabase database, SubjectRequest request, string scope, ReportingWindow window, IReadOnlyDictionary<(int ForceId, long SubjectId), long>? earlier, CancellationToken cancel)
{
    internal List<RankedSubject> Assemble(IReadOnlyList<RankingRow> rows, SubjectStanding standing)
    {
        var forces = ForceDirectory.Load(database.Store, cancel).All.ToDictionary(f => f.Id);
        var teams = database.Store.Query(ProfileQuery.Named("teams"), row => (Id: row.GetInt32(0), Name: row.GetString(1)), cancel)
            .ToDictionary(t => t.Id, t => t.Name);
        var closed = database.Store.Query(ProfileQuery.Named("outcomes-without-action"), row => row.GetInt32(0), cancel).ToHashSet();
        return
        [
            .. rows.GroupBy(r => (r.ForceId, r.SubjectId))
                .Select(g => Subject([.. g], forces, teams, closed) with { OtherThemes = standing.Of(g.Key.SubjectId) })
                .OrderBy(s => s.PoliceForce, StringComparer.Ordinal).ThenBy(s => s.Rank),
        ];
    }

    private RankedSubject Subject(
        List<RankingRow> rows, Dictionary<int, Force> forces, Dictionary<int, string> teams, HashSet<int> closed)
    {
        var first = rows[0];
        var force = forces[first.ForceId];

        // The record that this force holds shows first; others may spell the name otherwise.
        var person = rows.Where(r => r.PersonForceId == first.ForceId).DefaultIfEmpty(first).MinBy(r => r.PersonId)!;
        var births = rows.Select(r => r.BirthDate).OfType<DateOnly>().Where(born => Adulthood.IsPossible(born, window.To)).Distinct().ToList();
        var teamNames = rows.Where(r => r.TeamId is not null).Select(r => teams[r.TeamId!.Value]).Distinct().Order(StringComparer.Ordinal).ToList();
        var forceNames = rows.Select(r => forces[r.EventForceId].Name).Distinct().Order(StringComparer.Ordinal).ToList();
        return new()
        {
            PoliceForce = force.Name,
            ForceCode = force.Code,
            SubjectId = first.SubjectId,
            Definition = request.Theme,
            Scope = scope,
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
            Teams = rows.Where(r => r.TeamId is not null).Select(r => r.TeamId).Distinct().Count(),
            TeamNames = teamNames,
            Forces = forceNames.Count,
            Records = first.Records,
            WeakestLink = first.WeakestLink,
            ForceNames = forceNames,
            Under18 = births.Count == 0 ? null : births.Exists(born => Adulthood.Under18(born, window.To)),
            NoFurtherAction = rows.Count(r => r.OutcomeGroupId is { } outcome && closed.Contains(outcome)),
            Unweighted = rows.Count(r => r.Unweighted),
            Movement = earlier is not null && earlier.TryGetValue((first.ForceId, first.SubjectId), out var before) ? before - first.Place : null,
            GivenName = person.GivenName,
            FamilyName = person.FamilyName,
            BirthDate = person.BirthDate?.ToDateTime(default),
            Sex = person.SexId switch { 1 => "Male", 2 => "Female", _ => "Not known" },
            LocalReferences = [.. rows.OrderBy(r => r.PersonId).Select(r => r.LocalReference).Distinct()],
            AsOf = window.To.ToDateTime(default),
            Period = window.ToString(),
        };
    }
}
