namespace Toex.Data.Submissions.Register;

/// <summary>Columns of the force's rows that are in the profile database already; staging sees them as <c>stage.{Name}</c>.</summary>
/// <param name="Name">Name in the staging area.</param>
/// <param name="Table">Table of the profile database.</param>
/// <param name="Reference">The column that holds the force's own reference; empty where there is none.</param>
/// <param name="Columns">The columns that staging needs.</param>
internal sealed record KnownRows(string Name, string Table, string Reference, IReadOnlyList<string> Columns)
{
    internal static KnownRows Persons { get; } =
        new("known_person", "person", "local_reference", ["person_id", "local_reference", "sex_id", "birth_date", "subject_id"]);

    internal static KnownRows Offences { get; } =
        new("known_offence", "offence", "reference", ["offence_id", "reference", "recorded_date", "committed_date"]);

    internal static KnownRows Roles { get; } = new("known_role", "offence_person", "", ["offence_id", "person_id", "role_id"]);

    internal static KnownRows Episodes { get; } = new("known_episode", "missing_episode", "reference", ["episode_id", "reference"]);

    internal static KnownRows Offenders { get; } = new("known_offender", "managed_offender", "reference", ["offender_id", "reference"]);

    internal static KnownRows Visits { get; } = new("known_visit", "offender_visit", "reference", ["visit_id", "reference"]);

    internal static KnownRows Orders { get; } = new("known_order", "civil_order", "reference", ["order_id", "reference"]);
}
