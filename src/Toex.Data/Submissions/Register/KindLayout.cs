using Toex.Data.Schema;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Register;

/// <summary>Where a kind of file goes in the profile database.</summary>
/// <param name="Kind">Kind of file.</param>
/// <param name="Own">The rows of the same kind that are there already.</param>
/// <param name="References">What its rows refer to.</param>
/// <param name="Dependents">Tables whose rows refer to its rows, with the column that does.</param>
internal sealed record KindLayout(
    SubmissionKind Kind, KnownRows Own, IReadOnlyList<Reference> References, IReadOnlyList<(string Table, string Column)> Dependents)
{
    private static readonly Reference ToOffence = new("offence.reference", "offence_reference", KnownRows.Offences);
    private static readonly Reference ToPerson = new("person.reference", "person_reference", KnownRows.Persons);
    private static readonly Reference ToOffender = new("offender.reference", "offender_reference", KnownRows.Offenders);

    private static readonly IReadOnlyDictionary<SubmissionKind, KindLayout> Layouts = new KindLayout[]
    {
        new(SubmissionKind.Persons, KnownRows.Persons, [],
            [("offence_person", "person_id"), ("missing_episode", "person_id"), ("managed_offender", "person_id"),
                ("civil_order", "person_id")]),
        new(SubmissionKind.Offences, KnownRows.Offences, [], [("offence_person", "offence_id")]),
        new(SubmissionKind.OffencePersons, KnownRows.Roles, [ToOffence, ToPerson], []),
        new(SubmissionKind.MissingEpisodes, KnownRows.Episodes, [ToPerson], []),
        new(SubmissionKind.ManagedOffenders, KnownRows.Offenders, [ToPerson], [("offender_visit", "offender_id")]),
        new(SubmissionKind.Visits, KnownRows.Visits, [ToOffender], []),
        new(SubmissionKind.Orders, KnownRows.Orders, [ToPerson], []),
    }.ToDictionary(l => l.Kind);

    internal static KindLayout ForKind(SubmissionKind kind) => Layouts[kind];

    internal IReadOnlyList<SubmissionColumn> Columns { get; } = SubmissionStandard.ColumnsFor(Kind);

    /// <summary>The columns of a staged row: those of the standard, each date that may be known in part followed by the text of what is
    /// known.</summary>
    internal IReadOnlyList<string> Staged => [.. Columns.SelectMany(c => c.TextName is { } text ? new[] { c.Name, text } : [c.Name])];

    /// <summary>The columns that make a row's key within its force.</summary>
    internal IReadOnlyList<string> Key => [.. Columns.Where(c => c.Key && c.Type != SubmissionValueType.Force).Select(c => c.Name)];

    internal Table Table => ProfileSchema.Table(Own.Table);

    /// <summary>The key of the table.</summary>
    internal IReadOnlyList<string> Ids => [.. Table.Columns.Where(c => c.Key).Select(c => c.Name)];

    /// <summary>Everything of the profile database that staging has to see.</summary>
    internal IEnumerable<KnownRows> Known => References.Select(r => r.Known).Append(Own);
}
