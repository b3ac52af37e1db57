using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.Stores;
using Toex.Profiles.Scopes;
using Toex.Profiles.Themes;

namespace Toex.Benchmarks.ByHand;

/// <summary>The window that Toex takes by itself: twelve months to the latest offence.</summary>
internal sealed record HandWindow(int From, int To, int Before, int ScopeRule)
{
    public IReadOnlyDictionary<string, object?> Parameters { get; } = new Dictionary<string, object?>
    {
        ["from"] = From, ["to"] = To, ["before"] = Before, ["scope_rule"] = ScopeRule,
    };

    /// <summary>The parameters of the engine's own queries by the Police scope of VAWG.</summary>
    public IReadOnlyDictionary<string, object?> ScopeParameters(ProfileDatabase database)
    {
        var scope = CountedScope.Find(database, ThemeCatalogue.Find("Vawg"), null, CancellationToken.None);
        return scope.Parameters.Concat([("from", From), ("to", To), ("before", Before), ("weight_scale", 1)])
            .ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
    }

    public static HandWindow Of(ProfileDatabase database)
    {
        var latest = Number(database, "SELECT max(day_number) FROM offence");
        var rule = Number(database, "SELECT scope_rule_id FROM scope_rule WHERE theme = 'Vawg' AND scope = 'Police'");
        var window = ReportingWindow.EndingAt(DayNumber.ToDate(latest), 12);
        return new(window.FromDay, window.ToDay, window.Before().FromDay, rule);
    }

    private static int Number(ProfileDatabase database, string sql) =>
        database.Store.Query(new SqlQuery(sql, sql, new Dictionary<string, object?>()), row => row.GetInt32(0), CancellationToken.None)
            .Last();
}
