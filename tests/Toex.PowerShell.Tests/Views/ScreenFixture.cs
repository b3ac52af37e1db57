using System.Management.Automation.Runspaces;
using System.Text.RegularExpressions;
using Toex.PowerShell.Tests.Cmdlets;
using Toex.Tests;

namespace Toex.PowerShell.Tests.Views;

/// <summary>One session for all tests of views: PowerShell's own commands, Toex, and a screen that they are shown on.</summary>
public sealed partial class ScreenFixture : IDisposable
{
    private readonly Screen screen = new();
    private readonly Runspace runspace;
    private readonly string sample, written;

    public ScreenFixture(SampleFixture sample)
    {
        (this.sample, written) = (sample.Copy(), sample.Copy());
        runspace = RunspaceFactory.CreateRunspace(screen, InitialSessionState.CreateDefault());
        runspace.Open();
        Run("$ProgressPreference = 'SilentlyContinue'; Import-Module $args[0]", Repository.Manifest);
        Prepare(sample.NewFolder());
        Run("Connect-ToexDatabase $args[0]", this.sample);
    }

    /// <summary>What a script shows on a screen of so many columns, without blanks at the ends of lines.</summary>
    public string Shown(string script, int width)
    {
        screen.Width = width;
        Run("$null = Get-ToexDatabase"); // whatever cmdlet comes first fits the views
        screen.Taken();
        Run(script, show: true);
        return string.Join('\n', Colours().Replace(screen.Taken(), "").Split('\n').Select(l => l.TrimEnd()));
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Colours();

    public void Dispose() => runspace.Dispose();

    /// <summary>What writes is done once, to a database of its own; tests show what it gave.</summary>
    private void Prepare(string folder)
    {
        var examples = Path.Combine(Repository.Root, "examples");
        var published = Path.Combine(folder, "a.csv");
        var excerpt = Path.Combine(Repository.Root, "tests", "Toex.Data.Tests", "TestData", "street-crime-excerpt.csv");
        File.WriteAllText(published, File.ReadAllText(excerpt).Replace("Essex Police", "Nowhere Police", StringComparison.Ordinal));
        Run(
            """
            $folder, $published, $examples, $written = $args
            $global:own = "$examples/themes/stalking.json"
            $global:files = 'persons', 'offences', 'offence-persons' | ForEach-Object { "$examples/data/essex-$_.csv" }
            $global:made = New-ToexDatabase "$folder/new.toex"
            $global:stories = (New-ToexSampleDatabase "$folder/small.toex" -Scale 0.01 -Months 12).Stories
            $null = New-ToexDatabase "$folder/empty.toex"
            $null = Connect-ToexDatabase "$folder/empty.toex" -ReadWrite
            $global:tested = Test-ToexSubmission $files -WarningAction Ignore
            $global:imported = Import-ToexSubmission $files -WarningAction Ignore
            $global:submissions = Get-ToexSubmission
            $global:issues = Get-ToexSubmission 2 -Issue -Reason test
            $null = Connect-ToexDatabase $written -ReadWrite
            $global:published = Import-ToexReference -Kind StreetCrime $published -WarningAction Ignore
            $global:resolved = Resolve-ToexSubject -Reason test
            $global:links = Get-ToexSubjectLink -Clerical -Top 5 -Reason test
            $global:decided = $links[0] | Set-ToexSubjectLink -Decision Apart -Reason 'Brothers, said the officer in the case'
            $global:copied = Copy-ToexDatabase "$folder/copy.toex" -Reason test
            $global:journal = Get-ToexAudit
            $type = (Get-ToexVawgProfile Essex).GetType().Assembly.GetType('Toex.Profiles.UnweightedOffence')
            $global:unweighted = $type.GetConstructors()[0].Invoke(
                @('105/26', 'Something that nobody ever put a weight on, of whatever severity it may be', [long]12345))
            $global:closed = Connect-ToexDatabase "$folder/new.toex"
            Disconnect-ToexDatabase
            """,
            folder, published, examples, written);
    }

    private void Run(string script, params object[] args) => Run(script, show: false, args);

    private void Run(string script, bool show, params object[] args)
    {
        using var shell = System.Management.Automation.PowerShell.Create(runspace);
        shell.AddScript(script, useLocalScope: true);
        foreach (var arg in args)
        {
            shell.AddArgument(arg);
        }

        if (show)
        {
            shell.AddCommand("Out-Default");
        }

        shell.Invoke();
        Assert.Empty(shell.Streams.Error);
    }
}
