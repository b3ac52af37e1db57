using Toex.Data.DuckDb;
using Toex.Data.Reference;
using Toex.Data.Schema;
using Toex.Data.Stores;
using Toex.Data.Submissions.Register;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Importing;

/// <summary>Moves the rows that are right from the staging area into the profile database, inside a transaction.</summary>
internal sealed class Promotion
{
    private const int FirstName = 1;
    private readonly StagingArea area;
    private readonly KindLayout layout;
    private readonly int forceId;
    private readonly List<object?[]> newNames = [];

    private Promotion(StagingArea area, KindLayout layout, int forceId) => (this.area, this.layout, this.forceId) = (area, layout, forceId);

    /// <summary>Rows that replace one of the same key.</summary>
    internal long Replaced { get; private init; }

    /// <summary>Looks up what the rows need; nothing is written yet.</summary>
    internal static Promotion Prepare(StagingArea area, KindLayout layout, IProfileStore store, int forceId, CancellationToken cancel)
    {
        var own = layout.Own;
        var replaced = own.Reference.Length == 0
            ? "SELECT COUNT(*) FROM stage.known_role k WHERE EXISTS (SELECT 1 FROM stage.good s JOIN stage.known_offence o ON o.reference "
                + "= s.offence_reference JOIN stage.known_person p ON p.local_reference = s.person_reference WHERE o.offence_id = "
                    + "k.offence_id AND p.person_id = k.person_id AND s.role = k.role_id)"
            : $"SELECT COUNT(*) FROM stage.good s JOIN stage.{own.Name} k ON k.{own.Reference} = s.{layout.Key[0]}";
        var promotion = new Promotion(area, layout, forceId) { Replaced = area.Query(replaced, row => row.GetInt64(0), cancel).Single() };
        promotion.FindNames(store, cancel);
        return promotion;
    }

    /// <summary>Writes the rows.</summary>
    /// <returns>How many.</returns>
    internal long Write(IStoreTransaction transaction, int submissionId, CancellationToken cancel)
    {
        if (newNames.Count > 0)
        {
            transaction.BulkLoad(NameTable, newNames, cancel);
        }

        if (layout.Kind == SubmissionKind.Offences)
        {
            UnclassifiedOffence.Ensure(transaction, cancel);
        }

        area.Set("submission", submissionId, cancel);
        area.Set("first_id", TakeIds(transaction, cancel), cancel);
        var loaded = Move(transaction, layout.Table, $"promote-{SubmissionStandard.NameOf(layout.Kind)}", cancel);
        if (layout.Kind == SubmissionKind.Offences && HasUnclassified(cancel))
        {
            Move(transaction, ProfileSchema.Table("unclassified_offence"), "unclassified-offences", cancel);
        }

        if (Replaced > 0)
        {
            KeptHistory.Supersede(transaction, layout, forceId, submissionId, cancel);
            if (layout.Kind is SubmissionKind.Persons or SubmissionKind.Offences)
            {
                Refresh(transaction, forceId, submissionId, cancel);
            }
        }

        if (layout.Kind == SubmissionKind.Persons)
        {
            transaction.Execute(SubmissionQuery.Named("add-subjects", ("submission_id", submissionId)), cancel);
        }

        return loaded;
    }

    /// <summary>Moves what a query of the staging area gives into a table.</summary>
    private long Move(IStoreTransaction transaction, Table table, string query, CancellationToken cancel)
    {
        var columns = table.Columns;
        var names = string.Join(", ", columns.Select(c => c.Name));
        var select = $"""
            SELECT {string.Join(", ", columns.Select(c => $"CAST({c.Name} AS {DuckDbTypes.TypeOf(c)})"))}
            FROM ({StagingArea.TextOf(query)}) AS p({names})
            """;
        return area.Move(transaction, table, select, cancel);
    }

    /// <summary>What roles and episodes carry of offences and persons follows them.</summary>
    internal static void Refresh(IStoreTransaction transaction, int forceId, int submissionId, CancellationToken cancel)
    {
        foreach (var name in new[] { "refresh-roles", "refresh-episodes" })
        {
            transaction.Execute(SubmissionQuery.Named(name, ("force_id", forceId), ("submission_id", submissionId)), cancel);
        }
    }

    /// <summary>Most files have none, and need not be read through for them.</summary>
    private bool HasUnclassified(CancellationToken cancel) => area.Query(
        "SELECT COUNT(*) FROM stage.offence_text WHERE offence_code_id = 0 AND code_text IS NOT NULL", row => row.GetInt64(0), cancel)
            .Single() > 0;

    private string NameTable => layout.Kind == SubmissionKind.Offences ? "investigating_team" : "offender_manager";

    /// <summary>Teams and managers are lookups that grow.</summary>
    private void FindNames(IProfileStore store, CancellationToken cancel)
    {
        if (layout.Kind is not (SubmissionKind.Offences or SubmissionKind.ManagedOffenders))
        {
            return;
        }

        var column = layout.Kind == SubmissionKind.Offences ? "investigating_team" : "manager";
        var names = ProfileSchema.Table(NameTable).Columns;
        var known = store.Query(
            new SqlQuery($"reading {NameTable}", $"SELECT {names[0].Name}, force_id, {names[2].Name} FROM {NameTable}",
                new Dictionary<string, object?>()),
            row => (Id: row.GetInt32(0), Force: row.GetInt32(1), Name: row.GetString(2)), cancel).ToList();
        var ids = known.Where(k => k.Force == forceId).DistinctBy(k => k.Name, StringComparer.Ordinal)
            .ToDictionary(k => k.Name, k => k.Id, StringComparer.Ordinal);
        var next = known.Select(k => k.Id).DefaultIfEmpty(FirstName - 1).Max() + 1;
        foreach (var name in area.Query(
            $"SELECT DISTINCT {column} FROM stage.good WHERE {column} IS NOT NULL ORDER BY 1", row => row.GetString(0), cancel))
        {
            if (ids.TryAdd(name, next))
            {
                newNames.Add([next++, forceId, name]);
            }
        }

        area.Fill("name_text", [Column.Text("name", 0), Column.Int("name_id")], ids.Select(n => new object?[] { n.Key, n.Value }), cancel);
    }

    /// <summary>
    /// Ids are never used twice, not even after a withdrawal: what was said of one person is never said of another. The last one is
    /// therefore remembered beside the table.
    /// </summary>
    /// <returns>The id before the first of this file's: a row's id is that and its number in the file.</returns>
    private long TakeIds(IStoreTransaction transaction, CancellationToken cancel)
    {
        if (layout.Ids.Count > 1)
        {
            return 0;
        }

        var name = $"last_{layout.Ids[0]}";
        var remembered = transaction.Query(SubmissionQuery.Named("last-id", ("name", name)), row => row.GetString(0), cancel)
            .SingleOrDefault();
        var largest = transaction.Query(
            new SqlQuery($"reading {layout.Table.Name}",
                $"SELECT CAST(COALESCE(MAX({layout.Ids[0]}), 0) AS bigint) FROM {layout.Table.Name}", new Dictionary<string, object?>()),
            row => row.GetInt64(0), cancel).Single();
        var last = Math.Max(largest, remembered is null ? 0 : long.Parse(remembered, System.Globalization.CultureInfo.InvariantCulture));
        var staged = area.Query("SELECT COALESCE(MAX(record_number), 0) FROM stage.submitted", row => row.GetInt64(0), cancel).Single();
        var value = (last + staged).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (remembered is null)
        {
            transaction.BulkLoad("database_property", [[name, value]], cancel);
        }
        else
        {
            transaction.Execute(SubmissionQuery.Named("set-last-id", ("name", name), ("value", value)), cancel);
        }

        return last;
    }
}
