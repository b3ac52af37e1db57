namespace Toex.PowerShell.Cmdlets.Profiles;

/// <summary>Whom a force is compared with.</summary>
public enum ComparisonGroup
{
    /// <summary>Every force that has data.</summary>
    All,

    /// <summary>The nine forces that submit to the programme.</summary>
    Submitting,

    /// <summary>The forces of each force's own region.</summary>
    Region,

    /// <summary>The forces of each force's own regional organised crime unit.</summary>
    RegionalUnit,
}
