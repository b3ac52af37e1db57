using Toex.Data.Databases;
using Toex.Profiles.Errors;
using Toex.Profiles.Queries;
using Toex.Profiles.Vawg;

namespace Toex.Profiles.Scopes;

/// <summary>The scope rules of a database.</summary>
internal static class ScopeRules
{
    internal const string VawgTheme = "Vawg";

    internal static ScopeRule Find(ProfileDatabase database, ProfileScope scope, CancellationToken cancel)
    {
        var (theme, name) = scope == ProfileScope.AllCrime ? ("AllCrime", "All") : (VawgTheme, scope.ToString());
        return database.Store.Query(ProfileQuery.Named("scope-rule"),
                row => (Theme: row.GetString(1), Rule: new ScopeRule(
                    row.GetInt32(0), row.GetString(2), row.GetString(3), row.GetInt16(4), row.GetInt16(5), row.GetString(6))), cancel)
            .Where(r => r.Theme == theme && r.Rule.Scope == name)
            .Select(r => r.Rule)
            .MaxBy(r => r.Id) ?? throw ProfileErrors.NoScopeRule.With(name, theme);
    }
}
