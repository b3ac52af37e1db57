using static Toex.Data.Schema.Column;

namespace Toex.Data.Schema;

/// <summary>The first schema: reference tables, recorded persons and offences, published data, subject scores.</summary>
internal static class M0001ProfileDatabase
{
    internal static readonly Migration Migration = new(1, "profile database",
    [
        new("database_property", "a fact about this database: its identity, origin and seed",
            [Text("name", 60).AsKey(), Text("value", 400)]),

        new("force", "a police force or other body that records crime: code, names, region, regional unit",
            [Int("force_id").AsKey(), Text("force_code", 20), Text("name", 100), Text("short_name", 60), Text("official_name", 120),
             Text("region", 60), Text("regional_unit", 40), Small("is_territorial"), Small("submits"), Text("police_uk_id", 60),
             Text("source", 600), Text("confidence", 200)]),
        new("force_alias", "another way a source spells a force's name",
            [Text("alias", 120).AsKey(), Int("force_id")]),
        new("population", "people in a force by year, sex and age band",
            [Int("force_id").AsKey(), Small("year").AsKey(), Small("sex_id").AsKey(), Small("age_from").AsKey(), Small("age_to").AsKey(),
             Long("people"), Text("source", 600)]),
        new("sex", "a sex as recorded: ISO/IEC 5218, with 9 for both together",
            [Small("sex_id").AsKey(), Text("name", 40)]),

        new("offence_subgroup", "a Home Office offence subgroup and its group",
            [Int("offence_subgroup_id").AsKey(), Text("offence_group", 80), Text("subgroup", 80)]),
        new("offence_code", "a Home Office code: a recorded-crime class (8Q) or a class and sub-code (008/65)",
            [Int("offence_code_id").AsKey(), Text("code", 20), Text("level", 20), Text("class_code", 20).OrNull(), Text("title", 400),
             Int("offence_subgroup_id"), Text("source", 600)]),
        new("weight_scale", "a severity scale and its vintage",
            [Int("weight_scale_id").AsKey(), Text("name", 80), Text("vintage", 40), Text("unit", 80), Text("source", 600)]),
        new("offence_weight",
            "an offence code's weight on a scale: published, inherited from its class, or a local override with reason and approver",
            [Int("weight_scale_id").AsKey(), Int("offence_code_id").AsKey(), Decimal("weight"), Text("basis", 20), Text("source", 600),
             Text("reason", 600).OrNull(), Text("approver", 120).OrNull()]),

        new("offence_theme", "a theme under which a profile shows offences",
            [Int("offence_theme_id").AsKey(), Text("name", 80), Int("sort_order")]),
        new("scope_rule", "a versioned rule of which offences and victims a profile counts; sex 9 means any, age_from 0 any age",
            [Int("scope_rule_id").AsKey(), Text("theme", 40), Text("scope", 40), Text("version", 20), Small("victim_sex_id"),
             Small("victim_age_from"), Text("definition", 1000), Text("source", 600)]),
        new("scope_offence", "an offence code in a rule: condition 1 always, 2 only where flagged domestic",
            [Int("scope_rule_id").AsKey(), Int("offence_code_id").AsKey(), Int("offence_theme_id"), Small("condition_id")]),

        new("outcome_group", "a Home Office outcome group",
            [Int("outcome_group_id").AsKey(), Text("name", 120), Small("is_charge"), Small("is_no_further_action"), Small("is_open")]),
        new("investigating_team", "a team that investigates offences",
            [Int("team_id").AsKey(), Int("force_id"), Text("name", 120)]),
        new("location_type", "the kind of place where an offence happened",
            [Int("location_type_id").AsKey(), Text("name", 80)]),
        new("relationship", "a person's relationship to the other party of an offence",
            [Int("relationship_id").AsKey(), Text("name", 80)]),

        new("person", "a person as one force recorded them",
            [Long("person_id").AsKey(), Int("force_id"), Text("local_reference", 60), Text("given_name", 100).OrNull(),
             Text("family_name", 100).OrNull(), Date("birth_date").OrNull(), Small("sex_id"), Text("postcode", 12).OrNull(),
             Long("subject_id")], IsFact: true),
        new("subject", "the person behind one or more person rows, as far as resolved",
            [Long("subject_id").AsKey(), Int("persons")], IsFact: true),
        new("offence", "a recorded crime, in order of its recorded date",
            [Long("offence_id").AsKey(), Int("force_id"), Text("reference", 40), Int("offence_code_id"), Date("recorded_date"),
             Int("day_number"), Int("month_number"), Date("committed_date").OrNull(), Small("committed_hour").OrNull(),
             Int("team_id").OrNull(), Small("domestic"), Int("outcome_group_id"), Int("location_type_id")], IsFact: true),
        new("offence_person", "a person's role in an offence (1 suspect, 2 victim), with the offence's force and day, in order of the day",
            [Long("offence_id").AsKey(), Long("person_id").AsKey(), Small("role_id").AsKey(), Int("force_id"), Int("day_number"),
             Small("sex_id"), Small("age").OrNull(), Int("relationship_id").OrNull()], IsFact: true),

        new("reference_file", "a file of published data that was loaded",
            [Int("reference_file_id").AsKey(), Text("kind", 40), Text("file_name", 260), Text("sha256", 64), Long("rows_read"),
             Long("rows_loaded"), Long("rows_rejected"), Moment("loaded_utc")]),
        new("reference_issue", "a row of published data that was not loaded, with the reason and the row as it came",
            [Int("reference_file_id").AsKey(), Long("line_number").AsKey(), Text("reason", 200), Text("row_text", 4000)]),
        new("recorded_crime", "police recorded crime as the Home Office publishes it, by quarter of the financial year",
            [Int("force_id"), Int("financial_year"), Small("quarter"), Int("month_number"), Int("offence_code_id"),
             Int("offence_subgroup_id"), Text("description", 200), Long("offences"), Int("reference_file_id")]),
        new("crime_type", "a police.uk crime type",
            [Int("crime_type_id").AsKey(), Text("name", 80)]),
        new("street_outcome", "a police.uk last outcome category",
            [Int("street_outcome_id").AsKey(), Text("name", 120)]),
        new("street_crime", "a street-level crime as data.police.uk publishes it",
            [Int("force_id"), Int("month_number"), Int("crime_type_id"), Text("crime_id", 64).OrNull(), Float("longitude").OrNull(),
             Float("latitude").OrNull(), Text("location", 200).OrNull(), Text("lsoa_code", 12).OrNull(),
             Int("street_outcome_id").OrNull(), Int("reference_file_id")], IsFact: true),

        new("score_run", "a subject ranking that was stored, so that movement can be told",
            [Int("score_run_id").AsKey(), Text("theme", 40), Small("role_id"), Int("scope_rule_id"), Text("ordered_by", 20),
             Int("from_day_number"), Int("to_day_number"), Moment("run_utc")]),
        new("subject_score", "a subject's rank and score in a stored run",
            [Int("score_run_id").AsKey(), Int("force_id").AsKey(), Long("subject_id").AsKey(), Long("subject_rank"), Float("score")]),

        new(ProfileSchema.AuditTable, "an entry of the audit journal, chained to the one before by its hash",
            [Long("sequence").AsKey(), Text("line", int.MaxValue)], OnServerOnly: true),
    ]);
}
