using Toex.Data.Stores;

namespace Toex.Data.Subjects;

/// <summary>The portable queries about subjects and their links.</summary>
internal static class SubjectQuery
{
    internal static SqlQuery Named(string name, params (string Name, object? Value)[] parameters) =>
        SqlQuery.Embedded(typeof(SubjectQuery).Assembly, $"Subjects/Queries/{name}.sql", parameters);
}
