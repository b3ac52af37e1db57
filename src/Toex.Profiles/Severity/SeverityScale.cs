using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Profiles.Facts;
using Toex.Profiles.Queries;
using Toex.Profiles.Scopes;

namespace Toex.Profiles.Severity;

/// <summary>A severity scale with the weight of each offence code.</summary>
internal sealed class SeverityScale
{
    /// <summary>The ONS Crime Severity Score, the scale in use.</summary>
    internal const int OnsCrimeSeverityScore = 1;

    private readonly Dictionary<int, CodeWeight> codes;

    private SeverityScale(string name, Dictionary<int, CodeWeight> codes) => (Name, this.codes) = (name, codes);

    /// <summary>Name and vintage.</summary>
    internal string Name { get; }

    internal CodeWeight this[int offenceCodeId] => codes[offenceCodeId];

    /// <summary>The codes as members of a dimension.</summary>
    internal IReadOnlyDictionary<int, DimensionMember> Members =>
        codes.ToDictionary(c => c.Key, c => new DimensionMember(c.Value.Code, c.Key));

    /// <summary>The weight of a code; 0 where the scale has none.</summary>
    internal double WeightOf(int offenceCodeId) => (double)codes[offenceCodeId].Weight.GetValueOrDefault();

    /// <summary>Whether a code counts as recorded crime. One that is not known does: to leave it out would be silent.</summary>
    internal bool CountsAsCrime(int offenceCodeId) => offenceCodeId == UnclassifiedOffence.Id || codes[offenceCodeId].IsCrime;

    internal static SeverityScale Load(ProfileDatabase database, CancellationToken cancel)
    {
        var name = database.Store.Query(ProfileQuery.Named("weight-scale", ("weight_scale", OnsCrimeSeverityScore)),
            row => $"{row.GetString(0)} ({row.GetString(1)})", cancel).Single();
        var codes = database.Store.Query(ProfileQuery.Named("codes-and-weights",
                    ("weight_scale", OnsCrimeSeverityScore), ("all_crime", CountedScope.AllCrime(database, cancel))),
                row => (Id: row.GetInt32(0), Weight: new CodeWeight(
                    row.GetString(1), row.GetString(2), row.GetInt32(3) == 1,
                    row.IsDBNull(4) ? null : row.GetDecimal(4), row.IsDBNull(5) ? null : row.GetString(5))), cancel)
            .ToDictionary(c => c.Id, c => c.Weight);
        return new(name, codes);
    }
}
