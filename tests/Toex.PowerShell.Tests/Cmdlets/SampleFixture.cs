using Toex.Tests;

namespace Toex.PowerShell.Tests.Cmdlets;

/// <summary>A small sample database, made once for all tests of cmdlets, and a runspace to use it from.</summary>
public sealed class SampleFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _copies;

    public SampleFixture()
    {
        Sample = Path.Combine(_folder.Path, "sample.toex");
        Made = Module.Run("New-ToexSampleDatabase $args[0] -Scale 0.1", Sample);
        Made.Succeeded();
    }

    public ModuleFixture Module { get; } = new();

    /// <summary>What making the sample gave.</summary>
    public ScriptResult Made { get; }

    /// <summary>The sample, which tests only read.</summary>
    public string Sample { get; }

    /// <summary>Runs a script in a session that is connected to no database.</summary>
    public ScriptResult Run(string script, params object?[] args)
    {
        Module.Run("Disconnect-ToexDatabase; $null = $ExecutionContext.SessionState.Path.SetLocation($args[0])", _folder.Path).Succeeded();
        return Module.Run(script, args);
    }

    /// <summary>Runs a script in a session that reads the sample; a connection that one before it left open is used again.</summary>
    public ScriptResult Read(string script, params object?[] args)
    {
        Module.Run(
            """
            $null = $ExecutionContext.SessionState.Path.SetLocation($args[1])
            $open = Get-ToexDatabase
            if (-not ($open.Connected -and $open.ReadOnly -and $open.Location -eq $args[0])) { $null = Connect-ToexDatabase $args[0] }
            """,
            Sample, _folder.Path).Succeeded();
        return Module.Run(script, args);
    }

    /// <summary>Runs a script in a session that may write to a copy of the sample.</summary>
    public ScriptResult Write(string script, params object?[] args)
    {
        Run("Connect-ToexDatabase $args[0] -ReadWrite", Copy()).Succeeded();
        return Module.Run(script, args);
    }

    /// <summary>A copy of the sample, without a journal.</summary>
    public string Copy()
    {
        var copy = Path.Combine(_folder.Path, $"copy-{++_copies}.toex");
        File.Copy(Sample, copy);
        return copy;
    }

    /// <summary>A new folder for a test's own files.</summary>
    public string NewFolder() => Directory.CreateDirectory(Path.Combine(_folder.Path, $"folder-{++_copies}")).FullName;

    /// <inheritdoc/>
    public void Dispose()
    {
        Module.Dispose();
        _folder.Dispose();
    }
}
