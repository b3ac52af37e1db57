using System.Management.Automation;

namespace Toex.PowerShell.Tests;

/// <summary>What a script sent to its streams.</summary>
public sealed record ScriptResult(IReadOnlyList<PSObject> Output, IReadOnlyList<ErrorRecord> Errors, IReadOnlyList<string> Warnings)
{
    /// <summary>The output of a script that should have written no error.</summary>
    public IReadOnlyList<PSObject> Succeeded()
    {
        Assert.True(Errors.Count == 0, string.Join(Environment.NewLine, Errors.Select(e => $"{e.FullyQualifiedErrorId}: {e}")));
        return Output;
    }

    /// <summary>The catalogue ids of the errors, without the cmdlet's class that PowerShell adds.</summary>
    public IReadOnlyList<string> ErrorIds => [.. Errors.Select(e => e.FullyQualifiedErrorId.Split(',')[0])];
}
