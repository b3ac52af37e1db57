using Toex.Data.Stores;

namespace Toex.Profiles.Queries;

/// <summary>The portable queries of this project.</summary>
internal static class ProfileQuery
{
    /// <summary>A query that serves several rooms.</summary>
    internal static SqlQuery Named(string name, params (string Name, object? Value)[] parameters) => In("Queries", name, parameters);

    /// <summary>A query that lies beside the code that reads it.</summary>
    internal static SqlQuery In(string folder, string name, params (string Name, object? Value)[] parameters) =>
        SqlQuery.Embedded(typeof(ProfileQuery).Assembly, $"{folder}/{name}.sql", parameters);
}
