namespace Toex.Data.Errors;

/// <summary>Errors about forces, offence codes and published data.</summary>
public static class ReferenceErrors
{
    /// <summary>No force has that name.</summary>
    public static readonly ErrorDefinition ForceNotFound = new("Toex.Force.NotFound", ErrorKind.NotFound,
        "There is no police force '{0}'.",
        "Did you mean {1}? Get-ToexForce lists every force; a code, a name or a short name will do.");

    /// <summary>No offence has that code.</summary>
    public static readonly ErrorDefinition OffenceNotFound = new("Toex.Offence.NotFound", ErrorKind.NotFound,
        "There is no offence code '{0}'.",
        "Write {1}. Get-ToexOffence lists every code.");

    /// <summary>An override lacks its weight, reason or approver.</summary>
    public static readonly ErrorDefinition BadOverride = new("Toex.Offence.BadOverride", ErrorKind.InvalidArgument,
        "The weight of offence '{0}' cannot be overridden: {1}.",
        "Give a weight, say why it is right, and name who approved it.");

    /// <summary>A file of another kind than was said.</summary>
    public static readonly ErrorDefinition WrongKind = new("Toex.Reference.WrongKind", ErrorKind.InvalidData,
        "'{0}' is not {1} data: it has no column {2}.", "{3}");

    /// <summary>A file without rows.</summary>
    public static readonly ErrorDefinition Empty = new("Toex.Reference.Empty", ErrorKind.InvalidData,
        "'{0}' holds no rows.", "Download the file again.");

    /// <summary>A file that cannot be read to its end.</summary>
    public static readonly ErrorDefinition Damaged = new("Toex.Reference.Damaged", ErrorKind.InvalidData,
        "'{0}' cannot be read: {1}. Nothing of it was loaded.",
        "Use the CSV file as it was published, plain or gzip; download it again if it was cut short.");

    /// <summary>A file that was written to while it was read.</summary>
    public static readonly ErrorDefinition Changed = new("Toex.Reference.Changed", ErrorKind.InvalidData,
        "'{0}' changed while it was read. Nothing of it was loaded.",
        "Wait until whatever writes the file is done, and load it again.");
}
