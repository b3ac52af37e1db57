namespace Toex.Data.Errors;

/// <summary>Errors about finding the one person behind many records.</summary>
public static class LinkErrors
{
    /// <summary>Probabilities that do not fit.</summary>
    public static readonly ErrorDefinition BadThreshold = new("Toex.Link.BadThreshold", ErrorKind.InvalidArgument,
        "Records cannot be joined from a probability of {0} on, with pairs from {1} on left for a person to look at.",
        "Give a match probability above 0 and below 1, and a clerical probability above 0 and not above it.");

    /// <summary>Nothing was linked yet.</summary>
    public static readonly ErrorDefinition NotResolved = new("Toex.Link.NotResolved", ErrorKind.InvalidOperation,
        "The persons of '{0}' were not linked yet: there is nothing to tell about their links.",
        "Run Resolve-ToexSubject first; it needs a connection made with Connect-ToexDatabase -ReadWrite.");

    /// <summary>No person of that number.</summary>
    public static readonly ErrorDefinition PersonNotFound = new("Toex.Link.PersonNotFound", ErrorKind.NotFound,
        "There is no person {0}.", "Get-ToexSubjectLink -SubjectId lists the persons of a subject.");

    /// <summary>No subject of that number.</summary>
    public static readonly ErrorDefinition SubjectNotFound = new("Toex.Link.SubjectNotFound", ErrorKind.NotFound,
        "There is no subject {0}.", "Get-ToexSubject tells the subjects' ids; a subject whose persons were joined to another's is gone.");

    /// <summary>A pair of one.</summary>
    public static readonly ErrorDefinition NoPair = new("Toex.Link.NoPair", ErrorKind.InvalidArgument,
        "A pair is two different persons, and {0} was given.", "Give the ids of two persons, such as -PersonId 12, 34.");

    /// <summary>No decision to take back.</summary>
    public static readonly ErrorDefinition NoDecision = new("Toex.Link.NoDecision", ErrorKind.NotFound,
        "Nothing was decided of the persons {0} and {1}, so that nothing can be taken back.",
            "Get-ToexSubjectLink tells what was decided of a pair.");

    /// <summary>Another writer finished first.</summary>
    public static readonly ErrorDefinition Overtaken = new("Toex.Link.Overtaken", ErrorKind.Busy,
        "The persons of '{0}' were not linked: somebody else imported, withdrew or linked while they were being compared.",
        "Run Resolve-ToexSubject again; nothing was changed.");
}
