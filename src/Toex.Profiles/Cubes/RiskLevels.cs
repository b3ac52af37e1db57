using Toex.Profiles.Facts;
using Toex.Profiles.Queries;

namespace Toex.Profiles.Cubes;

/// <summary>The levels of risk as the database's reference table names and orders them.</summary>
internal static class RiskLevels
{
    /// <summary>The levels of one system, the highest first.</summary>
    internal static Dictionary<int, DimensionMember> OfTheme(FactRequest request, string system, CancellationToken cancel) =>
        request.Names(ProfileQuery.Named("risk-levels", ("theme", system)), cancel)
            .ToDictionary(l => l.Key, l => l.Value with { Order = -l.Value.Order });
}
