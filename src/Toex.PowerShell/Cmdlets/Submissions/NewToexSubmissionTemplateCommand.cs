using System.Management.Automation;
using Toex.Data.Submissions.Standard;

namespace Toex.PowerShell.Cmdlets.Submissions;

/// <summary>Writes empty CSV files with the headings of the submission standard, for forces to fill.</summary>
/// <remarks>
/// <para>One file for each kind, named after it, such as offence_persons.csv. They are UTF-8, so that spreadsheets open and save them
/// rightly. Columns may stand in any order, and those that are not required may be left out.</para>
/// <para>A force whose system has other headings or codes need not use a template: a column map translates them.</para>
/// </remarks>
/// <example>
/// <para>Write the templates of all kinds into a folder.</para>
/// <code>New-ToexSubmissionTemplate -Path . -Force</code>
/// </example>
/// <example>
/// <para>Write those for offences and the persons in them.</para>
/// <code>New-ToexSubmissionTemplate -Kind Offences, OffencePersons -Path . -Force</code>
/// </example>
[Cmdlet(VerbsCommon.New, "ToexSubmissionTemplate", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class NewToexSubmissionTemplateCommand : ToexCmdlet
{
    /// <summary>Kinds of file.</summary>
    /// <value>All kinds</value>
    [Parameter(Position = 0)]
    [ValidateNotNullOrEmpty]
    public SubmissionKind[] Kind { get; set; } = Enum.GetValues<SubmissionKind>();

    /// <summary>The folder to write into. Taken literally: wildcards are not expanded.</summary>
    /// <value>The current folder</value>
    [Parameter(Position = 1)]
    [Alias("LiteralPath")]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = ".";

    /// <summary>Replace files that are there.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override void End()
    {
        foreach (var kind in Kind.Distinct())
        {
            var path = FilePath(System.IO.Path.Combine(Path, SubmissionTemplate.FileNameOf(kind)));
            OrCarryOn(path, () =>
            {
                if (ShouldProcess(path, $"Write a template for {kind}"))
                {
                    WriteFile(SubmissionTemplate.Write(kind, path, Force));
                }
            });
        }
    }
}
