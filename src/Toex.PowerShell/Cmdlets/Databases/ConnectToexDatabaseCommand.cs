using System.Management.Automation;
using Toex.Data.Databases;
using Toex.Data.Files;
using Toex.PowerShell.Parameters;

namespace Toex.PowerShell.Cmdlets.Databases;

/// <summary>Connects this session to a profile database.</summary>
/// <remarks>
/// <para>Later cmdlets use the database connected last. The connection is read-only unless -ReadWrite is given: many readers may hold
/// a database file at a time, or one writer; on a server many of both.</para>
/// <para>Reading subjects is recorded in the audit journal even then: beside a file, whose folder has to be writable, or in the server's
/// table audit_event.</para>
/// <para>A database is its file, by whichever link or path it is named. One that holds anything that Toex did not make, such as a view, is
/// refused, and so is a file that has several names (hard links).</para>
/// <para>Runspaces may share a connection, as in ForEach-Object -Parallel: reading goes on side by side, and what writes waits for its
/// turn.</para>
/// <para>A connection to a server is encrypted and the server's certificate checked.</para>
/// </remarks>
/// <example>
/// <para>Connect to a database to read from it.</para>
/// <code>Connect-ToexDatabase -Path ./sample.toex</code>
/// </example>
/// <example>
/// <para>Connect for loading data.</para>
/// <code>Connect-ToexDatabase -Path ./sample.toex -ReadWrite</code>
/// </example>
/// <example>
/// <para>Connect for loading data, and wait up to ten minutes while somebody else writes.</para>
/// <code>Connect-ToexDatabase -Path ./sample.toex -ReadWrite -Wait 00:10:00</code>
/// </example>
/// <example>
/// <para>Connect to a database on a server as the user who runs PowerShell.</para>
/// <code>Connect-ToexDatabase -SqlServer sql.force.example -DatabaseName profile</code>
/// </example>
[Cmdlet(VerbsCommunications.Connect, "ToexDatabase", DefaultParameterSetName = File)]
[OutputType(typeof(ProfileDatabase))]
public sealed class ConnectToexDatabaseCommand : ServerCmdlet
{
    /// <summary>The database file. Taken literally: wildcards are not expanded.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true, ParameterSetName = File)]
    [Alias("LiteralPath", "FullName", "PSPath")]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>
    /// Allow writing. A database of an older schema is brought up to date. Without it a server may answer from a readable secondary.
    /// </summary>
    [Parameter]
    public SwitchParameter ReadWrite { get; set; }

    /// <summary>
    /// How long to wait for a file that is busy, as hours:minutes:seconds, such as 00:10:00. Meanwhile the progress says who holds it;
    /// Ctrl+C stops the wait.
    /// </summary>
    /// <value>00:00:00: a busy file is an error at once</value>
    [Parameter(ParameterSetName = File)]
    [WaitTime]
    public TimeSpan Wait { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        var database = Address() is { } address
            ? ProfileDatabase.Connect(address, !ReadWrite, PipelineStopToken)
            : ConnectFile(FilePath(Path));
        Session.Database = database;
        WriteObject(database);
    }

    private ProfileDatabase ConnectFile(string path)
    {
        if (Session.Database is { } held && string.Equals(held.Location, DatabaseIdentity.RealPath(path), StringComparison.Ordinal))
        {
            // The same file again, perhaps in another mode: the session's own hold must not stand in the way.
            Session.Database = null;
        }

        using var progress = ProgressOf<BusyProgress>($"Waiting for {path}", p => (p.Holder, p.Waited / p.Limit));
        return ProfileDatabase.Connect(path, !ReadWrite, Wait, progress, PipelineStopToken);
    }
}
