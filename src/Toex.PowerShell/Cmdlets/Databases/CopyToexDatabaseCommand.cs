using System.Management.Automation;
using Toex.Data.Audit;
using Toex.Data.Copying;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Files;

namespace Toex.PowerShell.Cmdlets.Databases;

/// <summary>Copies a whole profile database between engines: from a file to a server, back, or to another of its kind.</summary>
/// <remarks>
/// <para>Every table is read back from the copy and compared by the number of rows and a checksum of them; unless all agree nothing is
/// kept. The output tells both for each table.</para>
/// <para>The audit journal is not copied: it belongs to the place where data were read. The copying itself is recorded in the journal of
/// the database that is copied, as a disclosure.</para>
/// </remarks>
/// <example>
/// <para>Copy the session's database to another file.</para>
/// <code>Copy-ToexDatabase -Path ./copy.toex -Reason 'Restore test' -Force | ForEach-Object { "$($_.Table): $($_.Rows)" }</code>
/// </example>
/// <example>
/// <para>See what a copy to a server would do.</para>
/// <code>Copy-ToexDatabase -SqlServer sql.force.example -DatabaseName profile -Reason 'Move to the server' -WhatIf</code>
/// </example>
[Cmdlet(VerbsCommon.Copy, "ToexDatabase", SupportsShouldProcess = true, DefaultParameterSetName = File)]
[OutputType(typeof(CopiedTable))]
public sealed class CopyToexDatabaseCommand : ServerCmdlet
{
    /// <summary>The file to make, in a folder that exists. Taken literally: wildcards are not expanded.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = File)]
    [Alias("LiteralPath", "FullName")]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>The database to copy, as Connect-ToexDatabase gave it.</summary>
    /// <value>The database that this session is connected to</value>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public ProfileDatabase? Source { get; set; }

    /// <summary>Why the personal data in it are given out. Recorded in the audit journal.</summary>
    [Parameter]
    public string? Reason { get; set; }

    /// <summary>
    /// Replace a file that is there, unless it is in use; its audit journal is kept, and says so where data are erased by that. On a
    /// server: replace an earlier profile database, if it holds sample data or no facts, and keep its audit journal.
    /// </summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        var source = Source ?? Session.Database ?? throw DatabaseErrors.NotConnected.With();
        if (!source.Connected)
        {
            throw DatabaseErrors.Closed.With(source.Location);
        }

        var reason = AuditReason.Require(Reason);
        var address = AddressToMake();
        var target = address?.ToString() ?? DatabaseIdentity.RealPath(FilePath(Path));
        if (target == source.Location)
        {
            throw ServerErrors.CopyOntoItself.With(target);
        }

        if (address is null)
        {
            DatabaseFile.EnsureFree(target, Force);
        }

        if (!ShouldProcess(target, OnServer($"Copy {source.Location}", address is not null && Force)))
        {
            return;
        }

        if (address is not null)
        {
            ServerDatabase.EnsureFree(address, Force, PipelineStopToken);
        }

        using var progress =
            ProgressOf<CopyProgress>($"Copying to {target}", p => ($"{p.Table}: {p.Rows:N0} rows", (p.Number - 1.0) / p.Of));
        var copied =
            source.Journal.Record(
                new(AuditKind.Disclosure, MyInvocation.MyCommand.Name, reason, "The whole database", [], target), () => address is null
            ? DatabaseCopy.ToFile(source, target, Force, progress, PipelineStopToken)
            : DatabaseCopy.ToServer(source, address, Force, progress, PipelineStopToken));
        WriteObject(copied, enumerateCollection: true);
    }
}
