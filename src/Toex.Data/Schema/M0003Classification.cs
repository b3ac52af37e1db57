using static Toex.Data.Schema.Column;

namespace Toex.Data.Schema;

/// <summary>Which recorded-crime classes were published in which years and subgroups, and the codes that the catalogue does not
/// have.</summary>
internal static class M0003Classification
{
    internal static readonly Migration Migration = new(3, "classes by year, and codes that are not classified",
    [
        new("recorded_class",
            "a recorded-crime class, the subgroup and the financial years in which it was published; a year is empty where it is not "
                + "known or not over",
            [Int("offence_code_id").AsKey(), Int("offence_subgroup_id").AsKey(), Int("first_year").OrNull(), Int("last_year").OrNull(),
                Text("source", 600),
             Text("confidence", 200)]),
        new("unclassified_offence", "the code of a submitted offence that the catalogue did not have, by the submission that gave it",
            [Long("offence_id").AsKey(), Int("submission_id").AsKey(), Int("force_id"), Text("code_text", 60)], IsFact: true),
    ])
    {
        Added = [("recorded_crime", Text("code_text", 60).OrNull())],
        Codes = new(FirstCode: 144, LastCode: 999, FirstSubgroup: 29, LastSubgroup: 99),
    };
}
