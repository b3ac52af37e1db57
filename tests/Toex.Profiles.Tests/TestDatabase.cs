using DuckDB.NET.Data;
using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.DuckDb;
using Toex.Data.Reference;
using Toex.Data.Schema;
using Toex.Profiles.Facts;
using Toex.Profiles.Profiling;
using Toex.Profiles.Subjects;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests;

/// <summary>
/// A real profile database of persons and offences written down by hand. What is not said is: Essex, a woman or man born on
/// 1 January 1990 with a name of their own, not domestic, no outcome yet, no team. Persons recorded alike are one subject.
/// </summary>
internal sealed partial class TestDatabase : IDisposable
{
    internal const int Charged = 1, VictimDoesNotSupport = 8, NoOutcomeYet = 12;
    internal const int Dwelling = 1, Street = 2, Online = 9;
    private const int Male = 1, Female = 2;

    // The reference tables are loaded once for all tests; each has a copy of its own.
    private static readonly Lazy<(byte[] Content, ForceDirectory Forces, OffenceCatalogue Codes)> Empty = new(MakeEmpty);

    private readonly TemporaryFolder folder = new();
    private readonly List<TestPerson> persons = [];
    private readonly List<(DateOnly Day, object?[] Values, (TestPerson Person, int Role)[] Roles)> offences = [];
    private readonly Dictionary<(int ForceId, string Name), int> teams = [];
    private bool saved;

    internal TestDatabase()
    {
        Path = folder.File("test.toex");
        File.WriteAllBytes(Path, Empty.Value.Content);
    }

    internal string Path { get; }

    internal static ThemeDefinition Vawg => ThemeCatalogue.Find("Vawg");

    internal ForceDirectory Forces => Empty.Value.Forces;

    internal bool IsEmpty => offences.Count == 0;

    internal TestPerson Woman(
        string force = "Essex", string? born = "1990-01-01", int? aged = null, string? given = null, string? family = null) =>
        Person(Female, force, born, aged, given, family);

    internal TestPerson Man(
        string force = "Essex", string? born = "1990-01-01", int? aged = null, string? given = null, string? family = null) =>
        Person(Male, force, born, aged, given, family);

    internal TestPerson Person(int sex, string force, string? born, int? aged, string? given, string? family)
    {
        var id = persons.Count + 1;
        persons.Add(new(id, Forces.Resolve(force).Id, $"P{id:000}", given ?? $"Given{id}", family ?? $"Family{id}",
            born is null ? null : Day(born), sex, aged));
        return persons[^1];
    }

    internal TestDatabase Offence(
        string code, string day, TestPerson[]? victims = null, TestPerson[]? suspects = null, string force = "Essex",
        bool domestic = false, int outcome = NoOutcomeYet, string? team = null, string? committed = null, int? hour = null,
            int place = Dwelling)
    {
        var date = Day(day);
        var forceId = Forces.Resolve(force).Id;
        object?[] values =
        [
            null, forceId, $"{forceId}/{offences.Count + 1}", Empty.Value.Codes.Resolve(code).Id, date, DayNumber.FromDate(date),
                DayNumber.MonthOf(date),
            committed is null ? date : Day(committed), hour, team is null ? null : TeamOf(forceId, team), domestic ? 1
                : 0, outcome, place, null, null,
        ];
        offences.Add((date, values, [.. (victims ?? []).Select(v => (v, 2)), .. (suspects ?? []).Select(s => (s, 1))]));
        return this;
    }

    /// <summary>The same offence several times, each on its own.</summary>
    internal TestDatabase Offences(
        int times, string code, string day, TestPerson[]? victims = null, string force = "Essex", bool domestic = false)
    {
        for (var i = 0; i < times; i++)
        {
            Offence(code, day, victims, force: force, domestic: domestic);
        }

        return this;
    }

    internal ProfileDatabase Open(bool readOnly = true)
    {
        Save();
        return ProfileDatabase.Connect(Path, readOnly);
    }

    /// <summary>Changes the saved database by SQL of its own.</summary>
    internal void Change(string sql)
    {
        Save();
        using var connection = DuckDbFile.Connect(Path, readOnly: false);
        DuckDbCommands.Execute(connection, sql);
    }

    internal ForceProfile Profile(
        string force = "Essex", string? asOf = "2026-09-30", int months = 12, string? scope = null,
        ProfileSource source = ProfileSource.Submissions, ThemeDefinition? theme = null) =>
        Profiles(new()
        {
            Theme = theme ?? Vawg, Forces = [Forces.Resolve(force)], AsOf = asOf is null ? null
                : Day(asOf), Months = months, Scope = scope, Source = source,
        }).Single();

    internal List<ForceProfile> Profiles(ProfileRequest request)
    {
        using var database = Open();
        return [.. ThemeProfiler.Profiles(database, request, CancellationToken.None)];
    }

    internal IReadOnlyList<RankedSubject> Rank(SubjectRequest request)
    {
        using var database = Open();
        return SubjectRanking.Top(database, request, CancellationToken.None);
    }

    /// <summary>A ranking of Essex suspects in the twelve months to 30 September 2026, but for what the test changes.</summary>
    internal SubjectRequest Request(string force = "Essex") => new()
    {
        Theme = Vawg, Role = SubjectRole.Suspect, Reason = "Test", Operation = "Test", Forces = [Forces.Resolve(force)],
            AsOf = Day("2026-09-30"),
    };

    public void Dispose() => folder.Dispose();

    internal static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");

    private int TeamOf(int forceId, string name)
    {
        if (!teams.TryGetValue((forceId, name), out var id))
        {
            teams.Add((forceId, name), id = teams.Count + 1);
        }

        return id;
    }

    private void Save()
    {
        if (saved)
        {
            return;
        }

        saved = true;
        var ordered = offences.OrderBy(o => o.Day).Select((o, i) => (o.Day, Values: (object?[])[i + 1L, .. o.Values[1..]], o.Roles))
            .ToList();
        using var connection = DuckDbFile.Connect(Path, readOnly: false);
        using var transaction = connection.BeginTransaction();
        Load(connection, "investigating_team", teams.Select(t => new object?[] { t.Value, t.Key.ForceId, t.Key.Name }));
        Load(connection, "person", persons.Select(p => new object?[]
            { p.Id, p.ForceId, p.Reference, p.GivenName, p.FamilyName, p.BirthDate, p.SexId, null, p.Id, null, null, null, null, null, null,
                null }));
        Load(connection, "offence", ordered.Select(o => o.Values));
        Load(connection, "offence_person", ordered.SelectMany(o => o.Roles.Select(r => new object?[]
            { o.Values[0], r.Person.Id, r.Role, o.Values[1], o.Values[5], r.Person.SexId, r.Person.AgeOn(o.Day), null, null })));
        SaveEpisodes(connection);
        SaveOffenders(connection);
        JoinAlike(connection);
        transaction.Commit();
    }

    /// <summary>Persons of one name, birth date and sex, all known, are one subject, called by the smallest of their ids: so a test says
    /// who is who.</summary>
    private static void JoinAlike(DuckDBConnection connection) => DuckDbCommands.Execute(connection, """
        UPDATE person SET subject_id = alike.first
        FROM (SELECT lower(given_name) AS given, lower(family_name) AS family, birth_date, sex_id, min(person_id) AS first
              FROM person WHERE sex_id <> 0 GROUP BY ALL) AS alike
        WHERE alike.given = lower(person.given_name) AND alike.family = lower(person.family_name) AND alike.birth_date = person.birth_date
          AND alike.sex_id = person.sex_id;
        INSERT INTO subject (subject_id, persons) SELECT subject_id, count(*) FROM person GROUP BY subject_id;
        """);

    private static void Load(DuckDBConnection connection, string table, IEnumerable<object?[]> rows) =>
        DuckDbAppend.Rows(connection, ProfileSchema.Table(table), rows, CancellationToken.None);

    private static (byte[] Content, ForceDirectory Forces, OffenceCatalogue Codes) MakeEmpty()
    {
        using var temporary = new TemporaryFolder();
        var path = DatabaseFile.Create(temporary.File("empty.toex"), overwrite: false,
            store => ReferenceTables.LoadInto(store, CancellationToken.None), CancellationToken.None).FullName;
        var content = File.ReadAllBytes(path);
        using var store = DuckDbStore.Open(path, readOnly: true, "test");
        return (content, ForceDirectory.Load(store, CancellationToken.None),
            OffenceCatalogue.Load(store, OffenceCatalogue.OnsCrimeSeverityScore, CancellationToken.None));
    }
}
