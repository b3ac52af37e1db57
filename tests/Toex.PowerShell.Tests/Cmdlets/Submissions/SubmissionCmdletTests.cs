using System.Management.Automation;
using System.Text;
using Toex.Tests;

namespace Toex.PowerShell.Tests.Cmdlets.Submissions;

/// <summary>Forces' files by the cmdlets: in, shown, handed back, fixed, withdrawn. Each test has a database of its own.</summary>
[Collection(CmdletCollection.Name)]
public sealed class SubmissionCmdletTests(SampleFixture sample)
{
    private static readonly string Data = Path.Combine(Repository.Root, "examples", "data");
    private static readonly string Maps = Path.Combine(Repository.Root, "examples", "maps");
    private static readonly string All = Path.Combine(Data, "essex-*.csv");
    private static readonly string Persons = Path.Combine(Data, "essex-persons.csv");

    [Theory]
    [InlineData("Import-ToexSubmission $args[0]")]
    [InlineData("[System.IO.DirectoryInfo]::new([System.IO.Path]::GetDirectoryName($args[0])).GetFiles('essex-*.csv') | "
        + "Import-ToexSubmission")]
    [InlineData("[System.IO.Directory]::GetFiles([System.IO.Path]::GetDirectoryName($args[0]), 'essex-*.csv') | Import-ToexSubmission")]
    public void Files_come_by_wildcard_by_property_and_by_value_and_are_loaded_in_order_of_dependence(string script)
    {
        var results = Run(script, All).Succeeded();

        Assert.Equal(["Persons", "Offences", "OffencePersons"], results.Select(r => $"{r.Get("Kind")}"));
        Assert.Equal(
            ["8 6 2", "6 4 2", "8 7 1"], results.Select(r => $"{r.Get("RowsRead")} {r.Get("RowsLoaded")} {r.Get("RowsRejected")}"));
        Assert.All(results, r => Assert.True(r.Get<double>("RowsPerSecond") > 0));
    }

    [Fact]
    public void Rejected_rows_are_a_warning_that_says_how_to_get_them_and_a_file_sent_again_says_so()
    {
        var result = Run("Import-ToexSubmission $args[0], $args[0]; Import-ToexSubmission $args[0]", Persons);

        Assert.Equal(["Loaded", "AlreadyLoaded"], result.Succeeded().Select(r => $"{r.Get("State")}"));
        Assert.Equal(
            ["essex-persons.csv: 2 of 8 rows are rejected; Get-ToexSubmission -Issue -SubmissionId 1 gives them back.",
                "essex-persons.csv is submission 1 and was loaded before: nothing changed."],
            result.Warnings);
    }

    [Fact]
    public void A_file_that_is_refused_is_a_warning_with_the_reason_and_what_to_do()
    {
        var file = Write("persons.csv", "force_code,person_reference,sex\nEssex,P1,Q\nEssex,P2,Q\nEssex,P3,F\n");

        var result = Run("Import-ToexSubmission $args[0]", file);

        Assert.Equal("Rejected", $"{Assert.Single(result.Succeeded()).Get("State")}");
        Assert.Equal(
            "persons.csv: nothing is loaded, for 66.7% of the rows break a rule: more than 50% are allowed. Mend the extract or its map "
                + "and send it again.", Assert.Single(result.Warnings));
    }

    [Theory]
    [InlineData("Import-ToexSubmission $args[0] -WhatIf")]
    [InlineData("Test-ToexSubmission $args[0]")]
    public void WhatIf_and_a_test_write_nothing(string script)
    {
        Assert.Empty(Run($"$null = {script}; Get-ToexSubmission; Get-ToexAudit -ErrorAction Ignore", Persons).Output);
    }

    [Fact]
    public void A_test_needs_no_connection_that_writes_and_counts_as_an_import_would()
    {
        Run("$null = 1").Succeeded();

        var result = Assert.Single(sample.Read("Test-ToexSubmission $args[0] -WarningAction SilentlyContinue", Persons).Succeeded());

        Assert.Equal(("Checked", 8L, 6L), ($"{result.Get("State")}", result.Get("RowsRead"), result.Get("RowsLoaded")));
        Assert.Equal(["Toex.Database.ReadOnly"], sample.Read("Import-ToexSubmission $args[0]", Persons).ErrorIds);
    }

    [Fact]
    public void A_force_that_is_named_must_have_sent_the_file()
    {
        var result =
            Run("Import-ToexSubmission $args[0] -PoliceForce Kent; Import-ToexSubmission $args[0] -PoliceForce 'essex police' -Kind Persons", Persons);

        Assert.Equal(["Rejected", "Loaded"], result.Succeeded().Select(r => $"{r.Get("State")}"));
        Assert.Contains("no row of the file is of Kent", result.Warnings[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_renames_and_translates()
    {
        var map = Write(
            "map.json", """{ "name": "Own", "kind": "persons", "separator": ";", "columns": { "person_reference": "Nominal" }, "constants": { "force_code": "Kent" } }""");
        var file = Write("own.txt", "Nominal;given_name\n007;Ann\n");

        var result =
            Assert.Single(Run("Import-ToexSubmission $args[0] -Map $args[1]; (Get-ToexSubmission).Map", file, map).Succeeded(),
                r => r.BaseObject is not string);

        Assert.Equal(("Kent", 1L), (result.Get("PoliceForce"), result.Get("RowsLoaded")));
        Assert.NotEmpty(Directory.GetFiles(Maps, "*.json"));
    }

    [Fact]
    public void Submissions_are_listed_by_number_force_and_kind()
    {
        const string Load = "$null = Import-ToexSubmission $args[0] -WarningAction SilentlyContinue; ";

        Assert.Equal([1, 2, 3], Ids("Get-ToexSubmission"));
        Assert.Equal([1, 3], Ids("Get-ToexSubmission 3, 1"));
        Assert.Equal([2], Ids("Get-ToexSubmission -Kind Offences -PoliceForce Ess*"));
        Assert.Equal([], Ids("Get-ToexSubmission -PoliceForce Kent"));
        Assert.Equal(["Toex.Force.NotFound"], Run(Load + "Get-ToexSubmission -PoliceForce Atlantis", All).ErrorIds);
        IEnumerable<object?> Ids(string script) => Run(Load + script, All).Succeeded().Select(s => s.Get("SubmissionId"));
    }

    [Fact]
    public void The_standard_and_the_rules_need_no_database()
    {
        Assert.Equal(["force_code", "visit_reference", "offender_reference", "visit_date", "completed"],
            sample.Run("Get-ToexSubmission -Standard -Kind Visits").Succeeded().Select(c => c.Get("Name")));
        Assert.Contains("drift.rows", sample.Run("Get-ToexSubmission -Rule").Succeeded().Select(r => r.Get("Id")));
    }

    [Fact]
    public void Rejected_rows_need_a_reason_and_the_journal_tells_who_read_and_received_them()
    {
        var folder = sample.NewFolder();
        var file = Path.Combine(folder, "mend.csv");
        var result = Run("""
            $null = Import-ToexSubmission $args[0] -WarningAction SilentlyContinue
            Get-ToexSubmission 1 -Issue
            (Get-ToexSubmission 1 -Issue -Reason 'Look').Line
            (Get-ToexSubmission | Get-ToexSubmission -Issue -Path $args[1] -Reason 'Returned').Name
            Get-ToexAudit | ForEach-Object { "$($_.Kind): $($_.Reason): $($_.Criteria)" }
            """, Persons, file);

        Assert.Equal(["Toex.Audit.ReasonMissing"], result.ErrorIds);
        Assert.Equal(["7", "9", "mend.csv"], result.Output.Texts().Take(3));
        Assert.Equal(["Collection: Submission 1: persons of Essex: 6 rows loaded, 2 rejected",
            "Consultation: Look: Rejected rows of submission 1, persons of Essex",
                "Disclosure: Returned: Rejected rows of submission 1, persons of Essex"],
            result.Output.Texts().Skip(3).Select(t => t.Split(", sha256")[0].Split(", as ")[0]));
    }

    [Fact]
    public void A_file_that_was_mended_is_loaded()
    {
        var file = Path.Combine(sample.NewFolder(), "mend.csv");
        const string Import = "Import-ToexSubmission $args[0] -WarningAction SilentlyContinue";
        Run($"$null = {Import}; $null = Get-ToexSubmission 1 -Issue -Path $args[1] -Reason 'Returned'", Persons, file).Succeeded();
        File.WriteAllText(file, File.ReadAllText(file).Replace("2.12.2010", "2010-12-02", StringComparison.Ordinal)
            .Replace("28.2.2011", "2011-02-28", StringComparison.Ordinal));

        var result = Assert.Single(sample.Module.Run(Import, file).Succeeded());

        Assert.Equal((2L, 0L), (result.Get("RowsLoaded"), result.Get("RowsRejected")));
    }

    [Fact]
    public void A_submission_is_withdrawn_with_its_reason_and_once()
    {
        const string Load = "$null = Import-ToexSubmission $args[0] -WarningAction SilentlyContinue; ";
        Assert.Equal(["Toex.Submission.InUse"], Run(Load + "Remove-ToexSubmission 1 -Reason why -Confirm:$false", All).ErrorIds);
        Assert.Empty(Run(Load + "Remove-ToexSubmission 3 -Reason why -WhatIf", All).Succeeded());

        var result = sample.Module.Run("""
            Get-ToexSubmission 3 | Remove-ToexSubmission -Reason 'Sent by mistake' -Confirm:$false
            2, 1 | Remove-ToexSubmission -Reason 'Sent by mistake' -Confirm:$false
            Remove-ToexSubmission 1, 9 -Reason why -Confirm:$false
            """);

        Assert.Equal(["3 Withdrawn Sent by mistake", "2 Withdrawn Sent by mistake", "1 Withdrawn Sent by mistake"],
            result.Output.Select(s => $"{s.Get("SubmissionId")} {s.Get("State")} {s.Get("WithdrawnReason")}"));
        Assert.Equal(["Toex.Submission.AlreadyWithdrawn", "Toex.Submission.NotFound"], result.ErrorIds);
        Assert.Equal(3, sample.Module.Run("Get-ToexAudit -Kind Erasure").Succeeded().Count);
        Assert.All(sample.Module.Run("Test-ToexDatabase").Succeeded(), c => Assert.True(c.Get<bool>("Passed")));
        Assert.Equal(
            ConfirmImpact.High,
                sample.Module.Cmdlets.Single(c => c.Name == "Remove-ToexSubmission").ImplementingType.GetCustomAttributes(
                    typeof(CmdletAttribute), false).Cast<CmdletAttribute>().Single().ConfirmImpact);
    }

    [Theory]
    [InlineData("Import-ToexSubmission ./none.csv", "Toex.File.NotFound")]
    [InlineData("Import-ToexSubmission ./none*.csv", "Toex.File.NotFound")]
    [InlineData("Test-ToexSubmission -LiteralPath ./none.csv", "Toex.File.NotFound")]
    [InlineData("Import-ToexSubmission $args[0] -PoliceForce Atlantis", "Toex.Force.NotFound")]
    [InlineData("Import-ToexSubmission $args[0] -Map ./none.json", "Toex.File.NotFound")]
    [InlineData("Get-ToexSubmission 9 -Issue -Reason why", "Toex.Submission.NotFound")]
    public void What_is_wrong_is_an_error_of_the_catalogue(string script, string id) => Assert.Equal([id], Run(script, Persons).ErrorIds);

    [Fact]
    public void A_file_that_cannot_be_read_stops_no_other()
    {
        var folder = sample.NewFolder();
        File.WriteAllBytes(Path.Combine(folder, "a.csv"), Encoding.Unicode.GetBytes("force_code,person_reference\nEssex,1\n"));
        File.Copy(Persons, Path.Combine(folder, "b.csv"));

        var result = Run("Import-ToexSubmission $args[0] -WarningAction SilentlyContinue", Path.Combine(folder, "*.csv"));

        Assert.Equal(["Toex.Submission.WideEncoding"], result.ErrorIds);
        Assert.Single(result.Output);
    }

    [Fact]
    public void Progress_tells_rows_a_second_and_Ctrl_C_leaves_the_database_as_it_was()
    {
        var file = Path.Combine(sample.NewFolder(), "large.csv");
        File.WriteAllLines(file, Enumerable.Range(0, 1_000_000).Select(i => $"Essex,42/{i}/26,8N,2026-01-01,N")
            .Prepend("force_code,offence_reference,offence_code,recorded_date,domestic"));
        Run("$null = 1").Succeeded();

        using (var shell = sample.Module.Start($"Import-ToexSubmission '{file}'", out _))
        {
            Assert.True(SpinWait.SpinUntil(
                () => ModuleFixture.Progress(shell)
                    .Any(p => p.StatusDescription.EndsWith(" a second", StringComparison.Ordinal)
                        && p.StatusDescription.Contains("1,000,000 rows", StringComparison.Ordinal)),
                TimeSpan.FromMinutes(5)));
            shell.Stop();
            Assert.Equal(PSInvocationState.Stopped, shell.InvocationStateInfo.State);
        }

        Assert.Empty(sample.Module.Run("Get-ToexSubmission").Succeeded());
        Assert.Equal(
            "Loaded", $"{Assert.Single(sample.Module.Run("Import-ToexSubmission $args[0] -WarningAction SilentlyContinue", Persons).Succeeded()).Get("State")}");
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(sample.NewFolder(), name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs a script in a session that may write to a new database.</summary>
    private ScriptResult Run(string script, params object?[] args)
    {
        var database = Path.Combine(sample.NewFolder(), "new.toex");
        sample.Run("$null = New-ToexDatabase $args[0]; $null = Connect-ToexDatabase $args[0] -ReadWrite", database).Succeeded();
        return sample.Module.Run(script, args);
    }
}
