using System.Management.Automation;
using Toex.Data.Databases;
using Toex.Data.Reference;

namespace Toex.PowerShell.Cmdlets.Databases;

/// <summary>Makes a new profile database, empty but for the reference tables.</summary>
/// <remarks>
/// <para>The reference tables are the forces, populations, offence codes, severity weights and scope rules that ship with Toex. The file
/// appears whole or not at all.</para>
/// </remarks>
/// <example>
/// <para>Make a database and connect to it for loading.</para>
/// <code>New-ToexDatabase -Path ./out/profile.toex -Force
/// Connect-ToexDatabase -Path ./out/profile.toex -ReadWrite</code>
/// </example>
[Cmdlet(VerbsCommon.New, "ToexDatabase", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class NewToexDatabaseCommand : ToexCmdlet
{
    /// <summary>The file to make, in a folder that exists. Taken literally: wildcards are not expanded.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("LiteralPath", "FullName")]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>Replace a file that is there. Its audit journal is kept.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        var path = FilePath(Path);
        DatabaseFile.EnsureFree(path, Force);
        if (ShouldProcess(path, "Make a profile database"))
        {
            WriteFile(DatabaseFile.Create(path, Force, store => ReferenceTables.LoadInto(store, PipelineStopToken), PipelineStopToken));
        }
    }
}
