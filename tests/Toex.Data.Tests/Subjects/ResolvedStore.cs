using System.Globalization;
using Toex.Data.Databases;
using Toex.Data.Stores;
using Toex.Data.Subjects;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Standard;
using Toex.Data.Tests.Stores;
using Toex.Data.Tests.Submissions;

namespace Toex.Data.Tests.Subjects;

/// <summary>A profile database of its own with a crowd of made-up persons to learn from, and the means to link them.</summary>
internal sealed class ResolvedStore : IDisposable
{
    private const int Crowd = 400;
    private static readonly string[] Given =
        ["Olivia", "Amelia", "Isla", "Ava", "Freya", "Jack", "Harry", "Jacob", "Charlie", "Thomas", "Oscar", "William", "George"];
    private static readonly string[] Starts = ["Ash", "Bar", "Cal", "Dun", "Elm", "Fen", "Gor", "Hal", "Ing", "Kel", "Lan", "Mar", "Nor"];
    private static readonly string[] Ends = ["enby", "ercroft", "idale", "ofield", "aford", "enham", "erley"];

    private readonly StoreFixture stores = new();

    internal ResolvedStore(string engine)
    {
        Files = new(stores.Connect(engine), "Essex");
        First = Send([.. Enumerable.Range(0, Crowd).SelectMany(CrowdOf)]);
    }

    internal ForceFiles Files { get; }

    /// <summary>The crowd's submission.</summary>
    internal SubmissionResult First { get; }

    internal ProfileDatabase Database => Files.Database;

    /// <summary>Sends persons: reference, given name, family name, birth date, sex, address, postcode, telephone.</summary>
    internal SubmissionResult Send(params string[] rows) =>
        Files.Send(SubmissionKind.Persons, "person_reference,given_name,family_name,birth_date,sex,address,postcode,telephone", rows);

    internal SubjectResolutionResult Resolve(bool full = false, double match = 0.5) => SubjectResolution.Run(
        Database, new() { Full = full, MatchProbability = match, Reason = "Test", Operation = "Resolve-ToexSubject" }, null,
            CancellationToken.None);

    internal LinkDecisionRecord Decide(string one, string other, SubjectLinkDecision decision) =>
        LinkDecisions.Set(Database, Decision(Person(one), Person(other), decision), CancellationToken.None);

    internal static LinkDecisionRequest Decision(long one, long other, SubjectLinkDecision decision) =>
        new() { PersonId = one, OtherPersonId = other, Decision = decision, Reason = "Custody record", Operation = "Set-ToexSubjectLink" };

    internal long Person(string reference) => Numbers("SELECT person_id FROM person WHERE local_reference = @value", reference).Single();

    internal long Subject(string reference) => Numbers("SELECT subject_id FROM person WHERE local_reference = @value", reference).Single();

    /// <summary>References of the persons of each subject of several, one line a subject.</summary>
    internal List<string> Joined() => [.. Rows("SELECT subject_id, local_reference FROM person")
        .Select(r => r.Split(' ')).GroupBy(r => r[0]).Where(g => g.Count() > 1)
            .Select(g => string.Join(' ', g.Select(r => r[1]).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    internal List<string> Rows(string sql) => Files.Rows(sql);

    /// <summary>Everything that linkage wrote but the runs.</summary>
    internal List<string> State() =>
    [
        .. Rows("SELECT person_id, subject_id FROM person ORDER BY person_id"),
        .. Rows("SELECT subject_id, persons, weakest_link FROM subject ORDER BY subject_id"),
        .. Rows("SELECT person_a, person_b, weight, band, code FROM link_edge ORDER BY person_a, person_b"),
    ];

    public void Dispose()
    {
        Files.Dispose();
        stores.Dispose();
    }

    private List<long> Numbers(string sql, string value) =>
        [.. Database.Store.Query(new SqlQuery("test", sql, new Dictionary<string, object?> { ["value"] = value }), row => row.GetInt64(0),
            CancellationToken.None)];

    /// <summary>A person who shares no home with another; of each fifth a second record, with a letter more or another address.</summary>
    private static IEnumerable<string> CrowdOf(int i)
    {
        var k = i * 7919 % Crowd;
        var born = new DateOnly(1950, 1, 1).AddDays(k * 6151 % 20000).ToString("O", CultureInfo.InvariantCulture);
        var family = Starts[k % Starts.Length] + Ends[k % Ends.Length] + (char)('a' + k % 5);
        string Row(string mark, string name, int house) => string.Create(CultureInfo.InvariantCulture,
            $"C{i}{mark},{Given[k % Given.Length]},{name},{born},{(i % 2 == 0 ? "M" : "F")},{house} Mill Lane {k / 50},CM{k % 30} "
                + $"{k % 9}{(char)('A' + k % 11)}{(char)('A' + k % 17)},0{7100000000 + k * 7001L}");
        yield return Row("", family, 1 + k % 90);
        if (i % 5 == 0)
        {
            yield return Row("x", i % 3 == 0 ? family + "e" : family, i % 4 == 0 ? 200 + k % 90 : 1 + k % 90);
        }
    }
}
