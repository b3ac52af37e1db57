using System.Management.Automation;
using Toex.Data.Databases;

namespace Toex.PowerShell.Cmdlets.Databases;

/// <summary>Closes the connection to a profile database.</summary>
/// <remarks>
/// <para>Another process can then write to the file. Without a connection the cmdlet does nothing.</para>
/// </remarks>
/// <example>
/// <para>Close the session's connection.</para>
/// <code>Disconnect-ToexDatabase</code>
/// </example>
[Cmdlet(VerbsCommunications.Disconnect, "ToexDatabase")]
[OutputType(typeof(void))]
public sealed class DisconnectToexDatabaseCommand : ToexCmdlet
{
    /// <summary>The connection to close, as Connect-ToexDatabase gave it.</summary>
    /// <value>The database that this session is connected to</value>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    public ProfileDatabase? Database { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        if (Database is null || ReferenceEquals(Database, Session.Database))
        {
            Session.Database = null;
        }

        Database?.Dispose();
    }
}
