using System.Management.Automation;

namespace Toex.PowerShell.Tests.Cmdlets.Audit;

[Collection(CmdletCollection.Name)]
public sealed class GetToexAuditTests(SampleFixture sample)
{
    [Fact]
    public void Entry_tells_who_when_why_and_which_subjects_but_no_name()
    {
        var copy = sample.Copy();
        var result = sample.Run("$null = Connect-ToexDatabase $args[0]; Get-ToexSubject Essex -Top 5 -Reason 'Weekly tasking'; Get-ToexAudit", copy).Succeeded();

        var subjects = result.Take(5).ToList();
        var entry = result[5];
        Assert.Equal((1L, "Consultation", "Get-ToexSubject", "Weekly tasking"), (entry.Get("Sequence"), entry.Get("Kind")!.ToString(), entry.Get("Operation"), entry.Get("Reason")));
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
        const string Make = "$null = Get-ToexSubject Essex -Top 1 -Reason why; $null = Set-ToexOffenceWeight 8/67 1 -Reason b -Approver c;";
        string[] Reasons(string choice) => [.. sample.Write($"{Make} Get-ToexAudit {choice}").Succeeded().Select(e => e.Get<string>("Reason"))];

        Assert.Equal(["a", "b"], Reasons(""));
        Assert.Equal(["b"], Reasons("-Kind Alteration"));
        Assert.Equal(["a", "b"], Reasons("-Kind Alteration, Consultation -After 2020-01-01"));
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

    private ScriptResult Tampered(Action<List<string>> tamper, string choice = "")
    {
        var copy = sample.Copy();
        sample.Run("$null = Connect-ToexDatabase $args[0]; 1..3 | ForEach-Object { $null = Get-ToexSubject Essex -Top 1 -Reason \"reason $_\" }", copy).Succeeded();
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
