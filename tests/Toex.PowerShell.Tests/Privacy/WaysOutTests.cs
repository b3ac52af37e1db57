using Toex.Tests;

namespace Toex.PowerShell.Tests.Privacy;

/// <summary>
/// Every way in which a personal detail can leave, as src/Toex.Data/Audit/WAYS-OUT.md lists them: by a journalled reading, or not at all.
/// Every text of a person in the database holds the same word; it is looked for in all that a command lets out.
/// </summary>
public sealed class WaysOutTests(CanaryDatabase database) : IClassFixture<CanaryDatabase>
{
    /// <summary>Commands that let out no personal detail, tried in all their ways, well and badly.</summary>
    public static readonly TheoryData<string, string> Silent = new()
    {
        { "Compare-ToexForce", "Compare-ToexForce Essex; Get-ToexVawgProfile | Compare-ToexForce -Measure Canaries" },
        { "Connect-ToexDatabase",
            "Connect-ToexDatabase (Get-ToexDatabase).Location; Connect-ToexDatabase persons.csv; Connect-ToexDatabase map.json -ReadWrite" },
        { "Disconnect-ToexDatabase", "Disconnect-ToexDatabase; Get-ToexSubject Essex -Reason 'Tasking'" },
        {
            "Export-ToexChart", "Get-ToexVawgProfile | Export-ToexChart ./profile.svg; "
                + "Get-ToexVawgProfile | Export-ToexChart './x-{Kind}.svg' -Kind Trend, Breakdown -Data './x-{Kind}.csv'"
        },
        { "Export-ToexCube",
            "Export-ToexCube -Path .; Export-ToexCube -Theme Missing -Format Csv -Path .; Export-ToexCube -Theme Visor -Format Csv -Path ." },
        { "Get-ToexAudit",
            "$c = Get-ToexAudit -Checkpoint; $c; $null = Get-ToexSubject Essex -Reason 'Tasking'; Get-ToexAudit; Get-ToexAudit -Since $c; Get-ToexAudit -Since persons.csv" },
        { "Get-ToexCube",
            "Get-ToexCube -Facet *; Get-ToexCube -Theme Missing -Facet *; Get-ToexCube Essex -Theme Visor -Facet *; Get-ToexCube -Facet persons.csv" },
        { "Get-ToexDatabase", "Get-ToexDatabase" },
        { "Get-ToexForce",
            "Get-ToexForce; $s = Get-ToexSubject Essex -Reason 'Tasking'; $s | Get-ToexForce; $l = Get-ToexSubjectLink -PersonId 1, 3 -Reason 'Tasking'; $l | Get-ToexForce; $i = Get-ToexSubmission 1 -Issue -Reason 'Look'; $i | Get-ToexForce; Get-ToexForce $i" },
        { "Get-ToexMeasure", "Get-ToexMeasure; Get-ToexMeasure -Theme map.json" },
        { "Get-ToexMissingProfile", "Get-ToexMissingProfile; Get-ToexMissingProfile Essex -AsOf 2026-09-30" },
        { "Get-ToexOffence", "Get-ToexOffence; $i = Get-ToexSubmission 1 -Issue -Reason 'Look'; $i | Get-ToexOffence; Get-ToexOffence $i" },
        { "Get-ToexProfile",
            "Get-ToexProfile; Get-ToexProfile Essex -Theme Csae; Get-ToexProfile -Theme persons.csv; Get-ToexProfile -Theme map.json" },
        { "Get-ToexSubject",
            "Get-ToexSubject Essex; Get-ToexSubject Essex -Reason '.'; Get-ToexSubject Nowhere -Reason 'Tasking'; Get-ToexSubject -Theme Missing -Role Victim -Reason 'Tasking'" },
        { "Get-ToexSubjectLink",
            "Get-ToexSubjectLink 1; Get-ToexSubjectLink 99 -Reason 'Tasking'; Get-ToexSubjectLink -PersonId 1, 1 -Reason 'Tasking'" },
        { "Get-ToexSubmission",
            "Get-ToexSubmission; Get-ToexSubmission -Standard; Get-ToexSubmission -Rule; Get-ToexSubmission 1 -Issue; Get-ToexSubmission 1 -Issue -Path ./back.csv -Reason '-'" },
        { "Get-ToexVawgProfile", "Get-ToexVawgProfile; $p = Get-ToexVawgProfile Essex -Months 24; $p; $p.Provenance" },
        { "Get-ToexVisorProfile", "Get-ToexVisorProfile; Get-ToexVisorProfile Essex -AsOf 2026-09-30" },
        { "Import-ToexReference",
            "Import-ToexReference -Kind StreetCrime persons.csv; Import-ToexReference -Kind RecordedCrime headless.csv; Import-ToexReference -Kind RecordedCrime offences.csv" },
        { "Import-ToexSubmission",
            "Import-ToexSubmission persons.csv; Import-ToexSubmission headless.csv; Import-ToexSubmission headless.csv -Kind Persons; Import-ToexSubmission twice.csv, known-and-unknown.csv, quote.csv, other-force.csv -Kind Persons; Import-ToexSubmission offences.csv -Kind Persons" },
        { "New-ToexDatabase", "New-ToexDatabase ./new.toex; New-ToexDatabase persons.csv" },
        { "New-ToexSampleDatabase", "New-ToexSampleDatabase ./sample.toex -Scale 0.01 -Months 13" },
        { "New-ToexSubmissionTemplate", "New-ToexSubmissionTemplate ." },
        { "Remove-ToexSubmission",
            "Remove-ToexSubmission 1 -Reason 'Sent by mistake' -Confirm:$false; Remove-ToexSubmission 3 -Reason 'Sent by mistake' -Confirm:$false; Remove-ToexSubmission 2 -Reason 'Sent by mistake' -Confirm:$false" },
        { "Resolve-ToexSubject",
            "Resolve-ToexSubject; Resolve-ToexSubject -Full -Reason 'Test'; Resolve-ToexSubject -MatchProbability 7 -Reason 'Test'" },
        { "Set-ToexOffenceWeight",
            "Set-ToexOffenceWeight 8/67 10 -Reason 'Board paper' -Approver 'Head of data'; Set-ToexOffenceWeight 8/67 10 -Reason '7' -Approver b" },
        { "Set-ToexSubjectLink",
            "Set-ToexSubjectLink -PersonId 1 -OtherPersonId 3 -Decision Same -Reason 'Same custody record'; Set-ToexSubjectLink -PersonId 1 -OtherPersonId 99 -Decision Same -Reason 'Same custody record'" },
        { "Test-ToexDatabase", "Test-ToexDatabase" },
        { "Test-ToexSubmission",
            "Test-ToexSubmission persons.csv, offences.csv, offence_persons.csv; Test-ToexSubmission headless.csv; Test-ToexSubmission headless.csv -Kind Persons; Test-ToexSubmission *.csv -Kind Persons; Test-ToexSubmission persons.csv -Map persons.csv; Test-ToexSubmission quote.csv, other-force.csv; Test-ToexSubmission (Get-ToexDatabase).Location" },
        { "Copy-ToexDatabase",
            "Copy-ToexDatabase ./copy.toex; Copy-ToexDatabase persons.csv -Reason 'Restore test'; Copy-ToexDatabase (Get-ToexDatabase).Location -Force -Reason 'Restore test'" },
    };

    /// <summary>Readings and disclosures of personal details, with the kind of entry that each makes first.</summary>
    public static readonly TheoryData<string, string, bool> Journalled = new()
    {
        { "Get-ToexSubject Essex -Reason 'Tasking'", "Consultation", true },
        { "Get-ToexSubject Essex -AcrossThemes -Role Victim -Reason 'Tasking'", "Consultation", true },
        { "Get-ToexSubjectLink -PersonId 1, 3 -Reason 'Tasking'", "Consultation", true },
        { "Get-ToexSubjectLink 1 -Reason 'Tasking'; Get-ToexSubjectLink -Clerical -Reason 'Tasking'", "Consultation", false },
        { "Get-ToexSubmission 1 -Issue -Reason 'Look'", "Consultation", true },
        { "Get-ToexSubmission 1 -Issue -Path ./back.csv -Reason 'Look'", "Disclosure", true },
        { "Copy-ToexDatabase ./copy.toex -Reason 'Restore test'", "Disclosure", true },
    };

    [Theory]
    [MemberData(nameof(Silent))]
    public void A_command_that_reads_no_persons_lets_nothing_of_them_out(string command, string script)
    {
        var (heard, path, files) = database.Run(script);

        Quiet($"{command}: {script}", heard.Text);
        Assert.All(files.Where(f => !f.StartsWith(path, StringComparison.Ordinal) && !f.Contains("sample.toex", StringComparison.Ordinal)),
            f => Quiet(f, File.ReadAllText(f)));
        if (File.Exists(path + ".audit.jsonl"))
        {
            Quiet("the journal", File.ReadAllText(path + ".audit.jsonl"));
        }
    }

    [Theory]
    [MemberData(nameof(Journalled))]
    public void A_reading_of_persons_is_in_the_journal_and_without_a_journal_there_is_none(string script, string kind, bool something)
    {
        var (heard, path, files) = database.Run(script);
        Assert.Equal([], heard.ErrorIds);
        if (something)
        {
            Assert.True(Tells(heard.Text)
                || files.Any(f => !f.EndsWith(".jsonl", StringComparison.Ordinal)), "the way is closed, so this test shows nothing");
        }

        Assert.Contains($"\"kind\":\"{kind}\"", File.ReadAllText(path + ".audit.jsonl"), StringComparison.Ordinal);
        Quiet("the journal", File.ReadAllText(path + ".audit.jsonl"));
        foreach (var file in files)
        {
            File.Delete(file);
        }

        var (refused, _, left) = database.Run(script, place => Directory.CreateDirectory(place + ".audit.jsonl"));
        Assert.All(refused.ErrorIds, id => Assert.Equal("Toex.Audit.NotAFile", id));
        Assert.NotEmpty(refused.ErrorIds);
        Assert.Equal(0, refused.Outputs);
        Assert.Empty(left);
        Quiet(script, refused.Text);
    }

    [Theory]
    [InlineData("$r = Get-ToexSubject Essex -Reason 'Tasking'", "Chart of subjects")]
    [InlineData("$r = Get-ToexSubjectLink -PersonId 1, 3 -Reason 'Tasking'", "Chart of persons 1 and 3")]
    public void A_chart_of_persons_names_nobody_and_is_a_disclosure_of_its_own(string read, string what)
    {
        var (heard, path, files) =
            database.Run(
                $"{read}; $r | Export-ToexChart ./about.svg -Recipient 'Tasking board'; $r | Export-ToexChart ./no/such/folder/about.svg "
                    + $"-Reason 'Second reason'; Get-ToexAudit -Kind Disclosure | ForEach-Object {{ "
                        + $"\"$($_.Sequence)|$($_.Reason)|$($_.Criteria)|$($_.Recipient)|$($_.Subjects.Count -gt 0)|$($_.Failed)\" }}");

        var folder = Path.GetDirectoryName(path);
        Assert.Contains(
            $"2|Tasking|{what}, as {Path.Combine(folder!, "about.svg")}|Tasking board|True|", heard.Text, StringComparison.Ordinal);
        Assert.Contains(
            $"3|Second reason|{what}, as {Path.Combine(folder!, "no/such/folder/about.svg")}||True|", heard.Text, StringComparison.Ordinal);
        Assert.Contains(
            "4|Second reason|Entry 3 did not take place: Toex.File.FolderNotFound||False|3", heard.Text, StringComparison.Ordinal);
        var chart = Assert.Single(files, f => f.EndsWith("about.svg", StringComparison.Ordinal));
        Quiet(chart, File.ReadAllText(chart));
        Quiet(read, heard.Text);
        Closed(chart);
        File.Delete(chart);
    }

    [Theory]
    [InlineData("$r = Get-ToexSubject Essex -Reason 'Tasking'", "Chart of subjects")]
    [InlineData("$r = Get-ToexSubjectLink -PersonId 1, 3 -Reason 'Tasking'", "Chart of persons 1 and 3")]
    public void The_data_of_such_a_chart_go_with_it(string read, string what)
    {
        var (heard, path, files) = database.Run(
            $"{read}; $r | Export-ToexChart ./about.svg -Data ./about.csv; Get-ToexAudit -Kind Disclosure | ForEach-Object Criteria");

        var folder = Path.GetDirectoryName(path)!;
        Assert.Contains($"{what}, as {Path.Combine(folder, "about.svg")} and {Path.Combine(folder, "about.csv")}", heard.Text,
            StringComparison.Ordinal);
        var data = Assert.Single(files, f => f.EndsWith("about.csv", StringComparison.Ordinal));
        Quiet(data, File.ReadAllText(data));
        Closed(data);
        files.Where(f => f.Contains("about", StringComparison.Ordinal)).ToList().ForEach(File.Delete);
    }

    [Fact]
    public void Files_that_hold_persons_are_closed_to_others()
    {
        var (heard, path, files) =
            database.Run(
                "$null = Get-ToexSubmission 1 -Issue -Path ./handed-back.csv -Reason 'Look'; $null = Copy-ToexDatabase ./closed.toex "
                    + "-Reason 'Restore test'");

        Assert.Equal([], heard.ErrorIds);
        Assert.Equal(["closed.toex", Path.GetFileName(path) + ".audit.jsonl", "handed-back.csv"],
            files.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(files, Closed);
    }

    [Fact]
    public void A_new_command_has_to_be_put_on_the_list()
    {
        Assert.Equal(database.Cmdlets.Order(StringComparer.Ordinal), Silent.Select(row => (string)row[0]).Order(StringComparer.Ordinal));
        var listed = File.ReadAllText(Path.Combine(Repository.Root, "src", "Toex.Data", "Audit", "WAYS-OUT.md"));
        Assert.All(database.Cmdlets, c => Assert.Contains($"`{c}", listed, StringComparison.Ordinal));
    }

    private static void Closed(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(path) & (UnixFileMode.OtherRead | UnixFileMode.OtherWrite));
        }
    }

    private static bool Tells(string text) => text.Contains(CanaryDatabase.Canary, StringComparison.OrdinalIgnoreCase);

    private static void Quiet(string where, string text)
    {
        var at = text.IndexOf(CanaryDatabase.Canary, StringComparison.OrdinalIgnoreCase);
        Assert.True(at < 0, at < 0 ? "" : $"{where}: …{text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 100)]}…");
    }
}
