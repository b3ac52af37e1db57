using System.Management.Automation;

namespace Toex.PowerShell.Tests.Cmdlets.Audit;

[Collection(CmdletCollection.Name)]
public sealed class GetToexAuditTests(SampleFixture sample)
{
    [Fact]
    public void Entry_tells_who_when_why_and_which_subjects_but_no_name()
    {
        var copy = sample.Copy();
        var result =
            sample.Run("$null = Connect-ToexDatabase $args[0]; Get-ToexSubject Essex -Top 5 -Reason 'Weekly tasking'; Get-ToexAudit", copy)
                .Succeeded();

        var subjects = result.Take(5).ToList();
        var entry = result[5];
        Assert.Equal((1L, "Consultation", "Get-ToexSubject", "Weekly tasking"),
            (entry.Get("Sequence"), entry.Get("Kind")!.ToString(), entry.Get("Operation"), entry.Get("Reason")));
        Assert.Equal(subjects.Select(s => s.Get<long>("SubjectId")), entry.Get<IReadOnlyList<long>>("Subjects"));
        Assert.Contains(Environment.UserName, entry.Get<string>("Who"), StringComparison.Ordinal);
        Assert.InRange(entry.Get<DateTime>("When"), DateTime.UtcNow.AddMinutes(-5), DateTime.UtcNow.AddMinutes(1));
        Assert.Equal(entry.Get<DateTime>("When").ToString("yyyy-MM-ddTHH:mm:ssZ"), entry.Get("Timestamp"));
        Assert.True(entry.Get<bool>("Verified"));
        var journal = File.ReadAllText(copy + ".audit.jsonl");
        Assert.All(subjects, s => Assert.DoesNotContain(s.Get<string>("FamilyName"), journal, StringComparison.Ordinal));
    }

    [Fact]
    public void Entries_are_chosen_by_day_and_kind()
    {
        const string Make =
            "$null = Get-ToexSubject Essex -Top 1 -Reason first; $null = Set-ToexOffenceWeight 8/67 1 -Reason second -Approver c;";
        string[] Reasons(string choice) =>
            [.. sample.Write($"{Make} Get-ToexAudit {choice}").Succeeded().Select(e => e.Get<string>("Reason"))];

        Assert.Equal(["first", "second"], Reasons(""));
        Assert.Equal(["second"], Reasons("-Kind Alteration"));
        Assert.Equal(["first", "second"], Reasons("-Kind Alteration, Consultation -After 2020-01-01"));
        Assert.Equal([], Reasons("-After 2100-01-01"));
    }

    [Fact]
    public void Changed_entry_shows_and_is_an_error()
    {
        var result = Tampered(lines => lines[1] = lines[1].Replace("reason 2", "reason X", StringComparison.Ordinal));

        Assert.Equal([true, false, true], result.Output.Select(e => e.Get<bool>("Verified")));
        Assert.Contains("changed", result.Output[1].Get<string>("Problem"), StringComparison.Ordinal);
        Broken(result, "line 2");
    }

    [Fact]
    public void Removed_entry_shows_and_is_an_error()
    {
        var result = Tampered(lines => lines.RemoveAt(1));

        Assert.Equal([true, false], result.Output.Select(e => e.Get<bool>("Verified")));
        Broken(result, "Entry 2 should stand here");
    }

    [Fact]
    public void Line_that_is_no_entry_shows_and_is_an_error()
    {
        var result = Tampered(lines => lines[1] = "garbage");

        Assert.Contains(result.Output, e => e.Get("Sequence") is null && !e.Get<bool>("Verified"));
        Broken(result, "line 2");
    }

    [Fact]
    public void Broken_chain_shows_whatever_is_asked_for() =>
        Broken(Tampered(lines => lines[1] = lines[1].Replace("reason 2", "reason X", StringComparison.Ordinal), "-Kind Erasure"), "line 2");

    [Fact]
    public void Database_that_nobody_read_from_has_no_journal() =>
        Assert.Equal(["Toex.Audit.NoJournal"], sample.Run("$null = Connect-ToexDatabase $args[0]; Get-ToexAudit", sample.Copy()).ErrorIds);

    [Theory]
    [InlineData("Get-ToexAudit -Since $checkpoint")]
    [InlineData("$checkpoint | Get-ToexAudit")]
    [InlineData("Get-ToexAudit -Since @{ Count = $checkpoint.Count; Hash = $checkpoint.Hash; Timestamp = $checkpoint.Timestamp }")]
    [InlineData("[pscustomobject]@{ Count = $checkpoint.Count; Hash = $checkpoint.Hash; When = $checkpoint.When } | Get-ToexAudit")]
    [InlineData("[System.IO.File]::WriteAllText($args[0], [System.Text.Json.JsonSerializer]::Serialize($checkpoint, "
        + "$checkpoint.GetType())); Get-ToexAudit -Since $args[0]")]
    public void Journal_continues_its_checkpoint_however_that_was_kept(string since)
    {
        var file = Path.Combine(sample.NewFolder(), "checkpoint.json");
        var result =
            sample.Write(
                $"$null = Get-ToexSubject Essex -Top 1 -Reason before; $checkpoint = Get-ToexAudit -Checkpoint; $checkpoint; $null = "
                    + $"Get-ToexSubject Essex -Top 1 -Reason after; {since}", file).Succeeded();

        Assert.Equal(2, result.Count);
        Assert.Equal(1L, result[0].Get("Count"));
        Assert.Matches("^[0-9a-f]{64}$", result[0].Get<string>("Hash"));
        Assert.Matches("^20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z$", result[0].Get<string>("Timestamp"));
        Assert.Equal((2L, "after"), (result[1].Get("Sequence"), result[1].Get("Reason")));
    }

    [Theory]
    [InlineData("[System.IO.File]::Delete($journal)", "Toex.Audit.Deleted")]
    [InlineData("[System.IO.File]::WriteAllText($journal, '')", "Toex.Audit.Cut")]
    [InlineData("[System.IO.File]::Delete($journal); $null = Get-ToexSubject Essex -Top 1 -Reason another", "Toex.Audit.Rewritten")]
    public void Journal_that_does_not_continue_its_checkpoint_is_an_error_that_says_why(string change, string id)
    {
        var result =
            sample.Write(
                $"$null = Get-ToexSubject Essex -Top 1 -Reason before; $checkpoint = Get-ToexAudit -Checkpoint; $journal = "
                    + $"(Get-ToexDatabase).AuditJournal; {change}; Get-ToexAudit -Since $checkpoint");

        Assert.Equal([id], result.ErrorIds);
        Assert.Contains("information assurance", result.Errors[0].ErrorDetails.RecommendedAction, StringComparison.Ordinal);
    }

    [Fact]
    public void Checkpoint_can_be_signed_and_is_then_proven_by_its_certificate()
    {
        using var key = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        using var certificate =
            new System.Security.Cryptography.X509Certificates.CertificateRequest(
                "CN=Audit office", key, System.Security.Cryptography.HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        const string Sign =
            "$null = Get-ToexSubject Essex -Top 1 -Reason before; $checkpoint = Get-ToexAudit -Checkpoint -Certificate $args[0]; ";

        Assert.Empty(sample.Write(Sign + "Get-ToexAudit -Since $checkpoint -Certificate $args[0]", certificate).Succeeded());
        Assert.Equal(["Toex.Audit.BadSignature"], sample.Write(Sign + "Get-ToexAudit -Since $checkpoint", certificate).ErrorIds);
        Assert.Equal(
            ["Toex.Audit.BadSignature"],
                sample.Write(
                    Sign + "Get-ToexAudit -Since @{ Count = 0; Hash = $checkpoint.Hash; When = $checkpoint.When; Signature = "
                        + "$checkpoint.Signature } -Certificate $args[0]", certificate).ErrorIds);
    }

    [Theory]
    [InlineData("'./nothing.json'", "Toex.File.NotFound")]
    [InlineData("@{ Count = 1 }", "Toex.Audit.BadCheckpoint")]
    [InlineData("@{ Count = -1; Hash = '0' * 64; When = '2026-01-01' }", "Toex.Audit.BadCheckpoint")]
    [InlineData("7", "Toex.Audit.BadCheckpoint")]
    public void What_is_no_checkpoint_is_an_error(string since, string id) =>
        Assert.Equal([id], sample.Write($"Get-ToexAudit -Since {since}").ErrorIds);

    [Fact]
    public void Ranking_that_cannot_be_stored_is_taken_back_in_the_journal()
    {
        var copy = sample.Copy();
        EngineDatabase.Execute(copy, "ALTER TABLE subject_score DROP COLUMN score");
        var result =
            sample.Run("$null = Connect-ToexDatabase $args[0] -ReadWrite; try { Get-ToexSubject Essex -Top 1 -Reason 'Weekly tasking' "
                + "-Record } catch { 'failed' }; Get-ToexAudit | ForEach-Object { \"$($_.Sequence) $($_.Kind) $($_.Failed)\" }", copy);

        Assert.Equal(["failed", "1 Consultation ", "2 Consultation 1"], result.Succeeded().Texts());
    }

    [Theory]
    [InlineData("Get-ToexSubject Essex -Reason {0}")]
    [InlineData("Get-ToexSubjectLink -Clerical -Reason {0}")]
    [InlineData("Resolve-ToexSubject -Reason {0}")]
    [InlineData("Set-ToexSubjectLink -PersonId 1 -OtherPersonId 2 -Decision Same -Reason {0}")]
    [InlineData("Set-ToexOffenceWeight 8/67 1 -Approver b -Reason {0}")]
    [InlineData("Copy-ToexDatabase ./never.toex -Reason {0}")]
    [InlineData("Get-ToexSubject Essex -Top 1 -Reason Tasking | Export-ToexChart ./never.svg -Reason {0}")]
    [InlineData("Get-ToexSubject Essex -Top 1 -Reason Tasking | Export-ToexChart ./never.svg -Recipient \"a`nb\"")]
    public void Every_command_asks_for_a_reason_in_words(string script)
    {
        Assert.All(["'.'", "'123'", "\"two`nlines\""], reason =>
            Assert.Equal(
                ["Toex.Audit.BadReason"], sample.Write($"$null = {script.Replace("{0}", reason, StringComparison.Ordinal)}").ErrorIds));
    }

    private ScriptResult Tampered(Action<List<string>> tamper, string choice = "")
    {
        var copy = sample.Copy();
        sample.Run("$null = Connect-ToexDatabase $args[0]; 1..3 | ForEach-Object { $null = Get-ToexSubject Essex -Top 1 -Reason \"reason "
            + "$_\" }", copy).Succeeded();
        var journal = copy + ".audit.jsonl";
        var lines = File.ReadAllLines(journal).ToList();
        tamper(lines);
        File.WriteAllText(journal, string.Join('\n', lines) + "\n");
        return sample.Run($"$null = Connect-ToexDatabase $args[0]; Get-ToexAudit {choice}", copy);
    }

    private static void Broken(ScriptResult result, string where)
    {
        var error = Assert.Single(result.Errors);
        Assert.StartsWith("Toex.Audit.ChainBroken,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(ErrorCategory.InvalidData, error.CategoryInfo.Category);
        Assert.Contains(where, error.ToString(), StringComparison.Ordinal);
    }
}
