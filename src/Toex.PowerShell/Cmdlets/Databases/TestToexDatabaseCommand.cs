using System.Management.Automation;
using Toex.Data.Integrity;

namespace Toex.PowerShell.Cmdlets.Databases;

/// <summary>Checks a profile database: its keys, references, dates, weights, loads and audit journal.</summary>
/// <remarks>
/// <para>One result a check. A database is sound when each has passed.</para>
/// </remarks>
/// <example>
/// <para>Check the session's database.</para>
/// <code>Test-ToexDatabase</code>
/// </example>
/// <example>
/// <para>Show only what is wrong.</para>
/// <code>Test-ToexDatabase | Where-Object Passed -eq $false</code>
/// </example>
[Cmdlet(VerbsDiagnostic.Test, "ToexDatabase")]
[OutputType(typeof(CheckResult))]
public sealed class TestToexDatabaseCommand : DatabaseCmdlet
{
    /// <inheritdoc/>
    protected override void Process()
    {
        using var progress = ProgressOf<CheckProgress>("Checking the profile database", p => (p.Check, p.Fraction));
        foreach (var result in DatabaseChecks.Run(Connected, progress, PipelineStopToken))
        {
            WriteObject(result);
        }
    }
}
