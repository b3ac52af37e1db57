using System.Management.Automation;
using Toex.Data.Databases;

namespace Toex.PowerShell.Cmdlets.Databases;

/// <summary>Gets the profile database that this session is connected to.</summary>
/// <remarks>
/// <para>Nothing comes back where the session has no connection.</para>
/// </remarks>
/// <example>
/// <para>See which database is in use.</para>
/// <code>Get-ToexDatabase</code>
/// </example>
[Cmdlet(VerbsCommon.Get, "ToexDatabase")]
[OutputType(typeof(ProfileDatabase))]
public sealed class GetToexDatabaseCommand : ToexCmdlet
{
    /// <inheritdoc/>
    protected override void Process()
    {
        if (Session.Database is { } database)
        {
            WriteObject(database);
        }
    }
}
