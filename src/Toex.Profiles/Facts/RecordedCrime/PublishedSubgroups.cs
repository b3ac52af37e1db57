using Toex.Data.Reference;
using Toex.Profiles.Cubes;
using Toex.Profiles.Queries;
using Toex.Profiles.Scopes;

namespace Toex.Profiles.Facts.RecordedCrime;

/// <summary>
/// The subgroup in which an offence code counts. The code decides, for published files spell subgroups in many ways. Only where the Home
/// Office has itself published a class in two of them (driving that causes death was violence with injury until 2017/18) does the row's own
/// count.
/// </summary>
internal sealed class PublishedSubgroups
{
    private const int NotClassified = -1;

    private readonly Dictionary<int, List<int>> byCode;

    private PublishedSubgroups(Dictionary<int, List<int>> byCode, Dictionary<int, DimensionMember> members) =>
        (this.byCode, Members) = (byCode, members);

    /// <summary>The subgroups, by key.</summary>
    internal IReadOnlyDictionary<int, DimensionMember> Members { get; }

    internal static PublishedSubgroups Load(FactRequest request, string folder, CancellationToken cancel) => new(
        request.Database.Store.Query(ProfileQuery.In(folder, "code-subgroups"),
                row => (Code: row.GetInt32(0), Subgroup: row.GetInt32(1), Last: row.GetInt32(2)), cancel)
            .GroupBy(r => r.Code).ToDictionary(g => g.Key, g => g.OrderByDescending(r => r.Last).Select(r => r.Subgroup).ToList()),
        new(request.Names(ProfileQuery.In(folder, "offence-subgroups"), cancel)) { [NotClassified] =
            new(CountedScope.NotClassified, NotClassified) });

    /// <summary>The subgroup of a code.</summary>
    /// <param name="codeId">The code.</param>
    /// <param name="given">The subgroup that the file gave it.</param>
    internal int GroupOf(int codeId, int given) => codeId == UnclassifiedOffence.Id ? NotClassified
        : byCode[codeId] is var own && own.Contains(given) ? given : own[0];

    /// <summary>The keys of subgroups by their names.</summary>
    internal IEnumerable<int> Named(IEnumerable<string> names) =>
        names.SelectMany(n => Members.Where(m => m.Value.Name == n).Select(m => m.Key));
}
