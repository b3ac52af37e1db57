using Toex.Data.Stores;

namespace Toex.Profiles.Queries;

/// <summary>The portable queries of this project.</summary>
internal static class ProfileQuery
{
    internal static SqlQuery Named(string name, params (string Name, object? Value)[] parameters) =>
        SqlQuery.Embedded(typeof(ProfileQuery).Assembly, $"Queries/{name}.sql", parameters);
}
