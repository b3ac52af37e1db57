namespace Toex.Data.Integrity;

/// <summary>A check by a query that counts what breaks it.</summary>
/// <param name="Query">Name of the query in Integrity/Queries.</param>
/// <param name="Check">What is checked.</param>
/// <param name="Meaning">What a failure would mean.</param>
internal sealed record CountedCheck(string Query, string Check, string Meaning)
{
    internal static IReadOnlyList<CountedCheck> All { get; } =
    [
        new("offence-references", "Each crime reference stands once in its force", "An offence would be counted twice."),
        new("offence-keys", "Each offence has a key of its own", "Suspects and victims of one offence would count for another."),
        new("offence-lookups", "Each offence has a known force, code, outcome and location type",
            "An offence would be missing from profiles."),
        new("offence-order", "No offence was recorded before it was committed", "Its dates, and so its months, cannot be trusted."),
        new("role-offences", "Each suspect and victim belongs to an offence", "A person's part in an offence would be lost."),
        new("role-days", "Each suspect and victim carries the force and day of the offence",
            "A window would miss a person's part in an offence."),
        new("role-persons", "Each suspect and victim has a person record", "A suspect or victim would be missing from rankings."),
        new("role-repeats", "Each person stands once in each role of an offence", "A person's offences would be counted twice."),
        new("role-values", "Roles, sexes and ages are possible", "The scope rule would take the wrong victims."),
        new("person-subjects", "Each person record has a subject", "A person would be missing from rankings."),
        new("person-keys", "Each person and each subject has a key of its own", "A person's offences would be counted twice."),
        new("subject-persons", "Each subject has the persons that it says", "A subject without persons, or with others, would be ranked."),
        new("theme-persons", "Each missing episode, managed offender and order has a person of its force",
            "It would be missing from a person's profile."),
        new("visit-offenders", "Each visit belongs to a managed offender of its force", "A visit would not count."),
        new("theme-references", "Each episode, offender, visit and order stands once in its force", "It would be counted twice."),
        new("superseded-rows", "Each replaced row was replaced by a submission that is loaded",
            "Withdrawing would not bring the earlier row back."),
        new("submission-counts", "Each submission has as many rows as it says, and one that is not loaded has none",
            "Rows that a force sent would be lost, counted twice, or count though withdrawn."),
        new("submission-rejected", "Each rejected row of a submission is kept", "A force would not learn what to mend."),
        new("weight-values", "No severity weight is negative, and overrides have reason and approver", "Harm and gravity would be wrong."),
        new("scope-codes", "Every code that offences have stands in every scope rule, fraud aside",
            "Offences of a code would be missing from profiles."),
        new("reference-loads", "Each file's rows are loaded or rejected", "Rows of published data would be lost."),
    ];
}
