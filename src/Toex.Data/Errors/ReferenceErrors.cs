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
}
