using Toex.Data.Stores;

namespace Toex.Data.Submissions;

/// <summary>The portable queries about submissions.</summary>
internal static class SubmissionQuery
{
    internal static SqlQuery Named(string name, params (string Name, object? Value)[] parameters) =>
        SqlQuery.Embedded(typeof(SubmissionQuery).Assembly, $"Submissions/Queries/{name}.sql", parameters);
}
