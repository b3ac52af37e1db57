using System.Management.Automation;
using Toex.Data.Databases;
using Toex.Data.Reference;

namespace Toex.PowerShell.Cmdlets.Databases;

/// <summary>Makes a new profile database, empty but for the reference tables.</summary>
/// <remarks>
/// <para>The reference tables are the forces, populations, offence codes, severity weights and scope rules that ship with Toex. The file
/// appears whole or not at all.</para>
/// <para>On a server the database is made where there is none, which needs the right to; otherwise its tables are. All tables and rows are
/// made in one transaction, where the server's edition can. The roles that users need are in module/sql/least-privilege.sql.</para>
/// </remarks>
/// <example>
/// <para>Make a database and connect to it for loading.</para>
/// <code>New-ToexDatabase -Path ./profile.toex -Force
/// Connect-ToexDatabase -Path ./profile.toex -ReadWrite</code>
/// </example>
/// <example>
/// <para>See what would be made on a server.</para>
/// <code>New-ToexDatabase -SqlServer sql.force.example -DatabaseName profile -WhatIf</code>
/// </example>
[Cmdlet(VerbsCommon.New, "ToexDatabase", SupportsShouldProcess = true, DefaultParameterSetName = File)]
[OutputType(typeof(FileInfo), ParameterSetName = [File])]
[OutputType(typeof(ProfileDatabase), ParameterSetName = [Server, Text])]
public sealed class NewToexDatabaseCommand : ServerCmdlet
{
    /// <summary>The file to make, in a folder that exists. Taken literally: wildcards are not expanded.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true, ParameterSetName = File)]
    [Alias("LiteralPath", "FullName")]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>
    /// Replace a file that is there, unless it is in use; its audit journal is kept, and says so where data are erased by that. On a
    /// server: replace an earlier profile database, if it holds sample data or no facts, and keep its audit journal.
    /// </summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        if (AddressToMake() is { } address)
        {
            if (ShouldProcess(address.ToString(), OnServer("Make a profile database", Force)))
            {
                ServerDatabase.Create(address, Force, PipelineStopToken);
                WriteConnected(address);
            }

            return;
        }

        var path = FilePath(Path);
        DatabaseFile.EnsureFree(path, Force);
        if (ShouldProcess(path, "Make a profile database"))
        {
            WriteFile(DatabaseFile.Create(path, Force, store => ReferenceTables.LoadInto(store, PipelineStopToken), PipelineStopToken));
        }
    }
}
