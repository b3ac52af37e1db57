using System.Globalization;
using Toex.Data.Stores;

namespace Toex.Data.Subjects;

/// <summary>Writes what a run found: only what is not so already.</summary>
internal static class SubjectWriter
{
    /// <summary>One for each end of an edge: joined by OR a planner may look them up row by row.</summary>
    private static readonly string[] EdgesOfChanged = ["drop-edges-a", "drop-edges-b"];

    /// <summary>Writes subjects and edges.</summary>
    /// <returns>How many persons belong to another subject than before.</returns>
    internal static long Write(LinkArea area, IStoreTransaction transaction, int runId, bool incremental, CancellationToken cancel)
    {
        SubjectNaming.Name(area, transaction, cancel);
        area.Run("change", cancel);
        var moved = area.Fill(transaction, "link_change", "SELECT 1, person_id, subject_id FROM link_moved", cancel);
        area.Fill(transaction, "link_change", "SELECT 2, subject_id, NULL FROM link_subject_gone", cancel);
        if (incremental)
        {
            area.Run("changed-edge", cancel);
            area.Fill(transaction, "link_change", "SELECT 3, person_id, NULL FROM link_edge_person", cancel);
        }

        Execute(transaction, "move-persons", cancel);
        Execute(transaction, "drop-subjects", cancel);
        area.Fill(transaction, "subject", "SELECT subject_id, persons, weakest_link FROM link_subject_come", cancel);
        foreach (var statement in incremental ? EdgesOfChanged : ["drop-all-edges"])
        {
            Execute(transaction, statement, cancel);
        }

        var changed = incremental
            ? "WHERE record_a IN (SELECT person_id FROM link_edge_person) OR record_b IN (SELECT person_id FROM link_edge_person)"
            : "";
        area.Fill(transaction, "link_edge",
            string.Create(CultureInfo.InvariantCulture,
                $"SELECT record_a, record_b, probability, weight, band, code, given_term, family_term, birth_term, home_term, {runId} "
                    + $"FROM link_pair {changed}"), cancel);
        Execute(transaction, "drop-changes", cancel);
        return moved;
    }

    private static void Execute(IStoreTransaction transaction, string statement, CancellationToken cancel) =>
        transaction.Execute(SubjectQuery.Named(statement), cancel);
}
