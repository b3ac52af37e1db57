namespace Toex.PowerShell.Cmdlets.Subjects;

/// <summary>Themes that rank subjects.</summary>
public enum SubjectTheme
{
    /// <summary>Violence against women and girls.</summary>
    Vawg,
}
