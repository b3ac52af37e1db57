using DuckDB.NET.Data;
using Toex.Data.DuckDb;
using Toex.Data.Stores;

namespace Toex.Data.Subjects;

/// <summary>Joins persons who are recorded exactly alike into one subject, whichever force recorded them.</summary>
internal static class ExactSubjects
{
    /// <summary>Gives every person a subject afresh and writes the subjects anew.</summary>
    internal static void Assign(DuckDBConnection connection, CancellationToken cancel) =>
        DuckDbCommands.Execute(connection, SqlQuery.Embedded(typeof(ExactSubjects).Assembly, "Subjects/assign-exact-subjects.sql"), cancel);
}
