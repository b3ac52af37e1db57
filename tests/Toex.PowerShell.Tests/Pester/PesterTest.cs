namespace Toex.PowerShell.Tests.Pester;

/// <summary>How one test of a Pester script went.</summary>
public sealed record PesterTest(string Script, string Name, string Result, string Fault)
{
    public override string ToString() => $"{Script}: {Name}";
}
