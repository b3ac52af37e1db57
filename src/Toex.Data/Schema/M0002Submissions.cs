using static Toex.Data.Schema.Column;

namespace Toex.Data.Schema;

/// <summary>What forces send: submissions and their issues, the themes' facts, superseded rows, and record linkage.</summary>
internal static class M0002Submissions
{
    private static readonly Column Submission = Int("submission_id").OrNull();

    private static readonly IReadOnlyList<(string Table, Column Column)> Added =
    [
        ("person", Text("address", 200).OrNull()), ("person", Text("town", 100).OrNull()), ("person", Text("telephone", 30).OrNull()),
        ("person", Text("email", 200).OrNull()), ("person", Text("national_identifier", 30).OrNull()), ("person", Submission),
        ("subject", Float("weakest_link").OrNull()),
        ("offence", Text("title", 400).OrNull()), ("offence", Submission),
        ("offence_person", Submission),
    ];

    private static readonly IReadOnlyList<Table> Facts =
    [
        new("missing_episode", "an incident of a person missing: when, from what risk, for how long by the clock, and what was found",
            [Long("episode_id").AsKey(), Int("force_id"), Text("reference", 40), Long("person_id"), Date("missing_date"),
             Small("missing_hour").OrNull(), Int("day_number"), Int("month_number"), Date("found_date").OrNull(),
                 Int("duration_minutes").OrNull(),
             Int("risk_level_id"), Small("sex_id"), Small("age").OrNull(), Small("looked_after"), Small("away_from_placement"),
                 Int("harm_id"),
             Int("found_by_id").OrNull(), Small("exploitation"), Small("mental_health"), Submission], IsFact: true),
        new("managed_offender", "a person managed under ViSOR: category, level, risk level, manager and plan",
            [Long("offender_id").AsKey(), Int("force_id"), Text("reference", 40), Long("person_id"), Small("category"), Small("level"),
             Int("risk_level_id"), Int("manager_id").OrNull(), Small("registered"), Small("reactive"), Date("managed_from"),
                 Int("day_number"),
             Int("month_number"), Date("managed_to").OrNull(), Int("managed_to_day_number").OrNull(), Date("next_visit_due").OrNull(),
             Int("next_visit_due_day_number").OrNull(), Date("assessment_due").OrNull(), Int("assessment_due_day_number").OrNull(),
                 Submission],
            IsFact: true),
        new("offender_visit", "a visit to a managed offender; completed 1 where the offender was seen",
            [Long("visit_id").AsKey(), Int("force_id"), Text("reference", 40), Long("offender_id"), Date("visit_date"), Int("day_number"),
             Int("month_number"), Small("completed"), Submission], IsFact: true),
        new("civil_order", "a court's order on a person, and its breaches",
            [Long("order_id").AsKey(), Int("force_id"), Text("reference", 40), Long("person_id"), Int("order_type_id"), Date("from_date"),
             Int("day_number"), Int("month_number"), Date("to_date").OrNull(), Int("to_day_number").OrNull(), Int("breaches"),
             Date("last_breach_date").OrNull(), Submission], IsFact: true),
    ];

    internal static readonly Migration Migration = new(2, "submissions, themes' facts and record linkage",
    [
        new("risk_level", "a level of risk in a theme (missing, visor), and how often a visit is due where no plan says so",
            [Int("risk_level_id").AsKey(), Text("theme", 40), Text("name", 60), Int("sort_order"), Int("visit_months").OrNull(),
                Text("source", 600)]),
        new("episode_harm", "harm that a missing person came to",
            [Int("harm_id").AsKey(), Text("name", 80), Small("is_harm"), Small("is_fatal")]),
        new("found_by", "who found a missing person",
            [Int("found_by_id").AsKey(), Text("name", 80)]),
        new("offender_manager", "an officer who manages offenders, by the force's own reference",
            [Int("manager_id").AsKey(), Int("force_id"), Text("reference", 60)]),
        new("order_type", "a kind of civil order",
            [Int("order_type_id").AsKey(), Text("name", 120)]),
        .. Facts,

        new("submission", "a file that a force sent: what it was, by its hash, and what became of its rows",
            [Int("submission_id").AsKey(), Int("force_id"), Text("kind", 40), Text("file_name", 260), Text("sha256", 64), Long("bytes"),
             Text("standard_version", 20), Text("map_name", 120).OrNull(), Text("map_sha256", 64).OrNull(), Text("state", 20),
                 Text("file_form", int.MaxValue), Long("rows_read"),
             Long("rows_loaded"), Long("rows_rejected"), Long("rows_replaced"), Long("warnings"), Moment("loaded_utc"),
             Moment("withdrawn_utc").OrNull(), Text("withdrawn_reason", 400).OrNull()]),
        new("submission_issue", "a row of a submission that was rejected, with the rule that it broke and the row as it came; or a warning",
            [Int("submission_id"), Long("line_number"), Text("rule_id", 60), Text("severity", 20), Text("column_name", 60).OrNull(),
             Text("message", 1000), Long("issue_rows"), Text("row_text", int.MaxValue).OrNull()], IsFact: true),
        new("submission_measure", "a figure of a submission that the next one is compared with: rows, shares of missing values, mix",
            [Int("submission_id").AsKey(), Text("measure", 60).AsKey(), Text("item", 200).AsKey(), Float("amount")]),
        Superseded("person"), Superseded("offence"), Superseded("offence_person"), .. Facts.Select(f => Superseded(f.Name)),

        new("link_run", "a run of record linkage over the persons, and the model that it weighed pairs by",
            [Int("link_run_id").AsKey(), Text("kind", 20), Moment("run_utc"), Text("module_version", 40), Float("threshold"),
                Float("clerical_from"),
             Int("model_run_id"), Float("prior"), Float("household_prior"), Long("largest_block"), Long("persons"), Long("pairs_compared"),
             Long("pairs_matched"), Long("pairs_clerical"), Long("pairs_refused"), Long("subjects"), Int("last_submission_id")]),
        new("link_parameter",
            "what linkage learnt of a comparison's level: how often persons who are one, two, and two of one household agree so",
            [Int("link_run_id").AsKey(), Int("ordinal").AsKey(), Text("comparison", 60), Int("level_number"), Text("level_name", 120),
                Float("m"),
             Float("u"), Float("household"), Int("reference_weight")]),
        new("link_edge",
            "two person rows that were joined, or that a person should look at: how they agree, the weight of it in thousandths of a bit, "
                + "and how probable it is that they are one",
            [Long("person_a"), Long("person_b"), Float("probability"), Int("weight"), Text("band", 20), Long("code"), Int("given_term"),
             Int("family_term"), Int("birth_term"), Int("home_term"), Int("link_run_id")], IsFact: true),
        new("link_change",
            "what a run of linkage is about to change (1 a person's subject, 2 a subject's row, 3 a person's edges); empty but while one "
                + "writes",
            [Small("kind").AsKey(), Long("item_id").AsKey(), Long("subject_id").OrNull()]),
        new("link_decision", "what a person decided of two person rows: same or apart; it outlives every run",
            [Int("decision_id").AsKey(), Long("person_a"), Long("person_b"), Text("decision", 20), Text("reason", 400),
                Text("decided_by", 120),
             Moment("decided_utc")]),
    ]) { Added = Added };

    /// <summary>Rows that a later submission replaced, with that submission: withdrawing it brings them back.</summary>
    private static Table Superseded(string table)
    {
        IReadOnlyList<Column> columns = Facts.FirstOrDefault(f => f.Name == table)?.Columns
            ?? [.. M0001ProfileDatabase.Migration.Tables.Single(t => t.Name == table).Columns,
                .. Added.Where(a => a.Table == table).Select(a => a.Column)];
        return new($"{table}_superseded", $"a row of {table} that a later submission replaced",
            [.. columns, Int("superseded_by")], IsFact: true);
    }
}
