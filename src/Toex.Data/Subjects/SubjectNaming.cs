using Toex.Data.Stores;
using Toex.Data.Submissions;

namespace Toex.Data.Subjects;

/// <summary>
/// Gives each cluster of persons its subject. A cluster keeps the subject that most of its persons had, the smallest on a tie, so that
/// stored rankings keep meaning what they did. What parts from a subject gets an id that was no other person's: a person's own, or a new
/// one.
/// </summary>
internal static class SubjectNaming
{
    private const string LastId = "last_person_id";

    /// <summary>Names the clusters that are not what one subject was before: <c>link_name</c>.</summary>
    internal static void Name(LinkArea area, IStoreTransaction transaction, CancellationToken cancel)
    {
        area.Run("claim", cancel);
        var claims = area.Read("contested", row => (Cluster: row.GetInt64(0), Subject: row.GetInt64(1)), cancel);
        var names = new Dictionary<long, long>();
        var taken = new HashSet<long>();
        foreach (var (cluster, subject) in claims)
        {
            if (!names.ContainsKey(cluster) && taken.Add(subject))
            {
                names.Add(cluster, subject);
            }
        }

        area.Append("link_name", names.Select(n => (n.Key, n.Value)));
        var own = area.Read("own-ids", row => (Cluster: row.GetInt64(0), Subject: row.GetInt64(1)), cancel)
            .ToDictionary(o => o.Cluster, o => o.Subject);
        area.Append("link_name", own.Select(o => (o.Key, o.Value)));
        var left = claims.Select(c => c.Cluster).Distinct().Where(c => !names.ContainsKey(c) && !own.ContainsKey(c)).Order().ToList();
        if (left.Count > 0)
        {
            var next = Take(transaction, left.Count, cancel);
            area.Append("link_name", left.Select((cluster, i) => (cluster, next + i)));
        }
    }

    /// <summary>Ids of subjects and persons are one series, since a new person is a subject of the same id.</summary>
    /// <returns>The first of as many that were never used.</returns>
    private static long Take(IStoreTransaction transaction, int count, CancellationToken cancel)
    {
        var remembered = transaction.Query(SubmissionQuery.Named("last-id", ("name", LastId)), row => row.GetString(0), cancel).ToList()
            .SingleOrDefault();
        var last = Math.Max(
            transaction.Query(SubjectQuery.Named("largest-id"), row => row.GetInt64(0), cancel).ToList().Single(),
            remembered is null ? 0 : long.Parse(remembered, System.Globalization.CultureInfo.InvariantCulture));
        var value = (last + count).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (remembered is null)
        {
            transaction.BulkLoad("database_property", [[LastId, value]], cancel);
        }
        else
        {
            transaction.Execute(SubmissionQuery.Named("set-last-id", ("name", LastId), ("value", value)), cancel);
        }

        return last + 1;
    }
}
