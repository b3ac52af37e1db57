namespace Toex.PowerShell.Tests.Pester;

/// <summary>A theory that needs PowerShell itself and Pester, and says so where it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PesterTheoryAttribute : TheoryAttribute
{
    public PesterTheoryAttribute() => Skip = Pwsh.Missing!;
}
