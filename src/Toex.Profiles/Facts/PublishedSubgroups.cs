using Toex.Data.Reference;
using Toex.Profiles.Queries;

namespace Toex.Profiles.Facts;

/// <summary>
/// The subgroup in which an offence code counts. The code decides, for published files spell subgroups in many ways. Only where the Home
/// Office has itself published a class in two of them (driving that causes death was violence with injury until 2017/18) does the row's own count.
/// </summary>
internal sealed class PublishedSubgroups
{
    /// <summary>The group of codes that the catalogue does not have.</summary>
    internal const string NotClassified = "Not classified";

    private readonly Dictionary<int, List<int>> byCode;
    private readonly Dictionary<int, string> names;

    private PublishedSubgroups(Dictionary<int, List<int>> byCode, Dictionary<int, string> names) => (this.byCode, this.names) = (byCode, names);

    internal static PublishedSubgroups Load(FactRequest request, CancellationToken cancel) => new(
        request.Database.Store.Query(ProfileQuery.Named("code-subgroups"),
                row => (Code: row.GetInt32(0), Subgroup: row.GetInt32(1), Last: row.GetInt32(2)), cancel)
            .GroupBy(r => r.Code).ToDictionary(g => g.Key, g => g.OrderByDescending(r => r.Last).Select(r => r.Subgroup).ToList()),
        request.Names("offence-subgroups", cancel));

    /// <summary>Name of the subgroup of a code.</summary>
    /// <param name="codeId">The code.</param>
    /// <param name="given">The subgroup that the file gave it.</param>
    internal string Of(int codeId, int given) => codeId == UnclassifiedOffence.Id ? NotClassified
        : byCode[codeId] is var own && own.Contains(given) ? names[given] : names[own[0]];
}
