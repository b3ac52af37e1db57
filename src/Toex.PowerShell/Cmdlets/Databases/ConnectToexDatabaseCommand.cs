using System.Management.Automation;
using Toex.Data.Databases;

namespace Toex.PowerShell.Cmdlets.Databases;

/// <summary>Connects this session to a profile database.</summary>
/// <remarks>
/// <para>Later cmdlets use the database connected last. The connection is read-only unless -ReadWrite is given: many readers may hold
/// a database file at a time, or one writer.</para>
/// <para>Reading subjects needs a writable folder even then: each reading is recorded in the audit journal beside the file.</para>
/// </remarks>
/// <example>
/// <para>Connect to a database to read from it.</para>
/// <code>Connect-ToexDatabase -Path ./out/sample.toex</code>
/// </example>
/// <example>
/// <para>Connect for loading data.</para>
/// <code>Connect-ToexDatabase -Path ./out/sample.toex -ReadWrite</code>
/// </example>
[Cmdlet(VerbsCommunications.Connect, "ToexDatabase")]
[OutputType(typeof(ProfileDatabase))]
public sealed class ConnectToexDatabaseCommand : ToexCmdlet
{
    /// <summary>The database file. Taken literally: wildcards are not expanded.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("LiteralPath", "FullName", "PSPath")]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>Allow writing. A database of an older schema is brought up to date.</summary>
    [Parameter]
    public SwitchParameter ReadWrite { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        var path = FilePath(Path);
        if (Session.Database is { } held && string.Equals(held.Location, path, StringComparison.Ordinal))
        {
            // The same file again, perhaps in another mode: the session's own hold must not stand in the way.
            Session.Database = null;
        }

        var database = ProfileDatabase.Connect(path, !ReadWrite);
        Session.Database = database;
        WriteObject(database);
    }
}
