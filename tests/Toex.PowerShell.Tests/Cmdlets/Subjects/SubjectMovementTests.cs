namespace Toex.PowerShell.Tests.Cmdlets.Subjects;

/// <summary>-Record keeps a ranking, and later ones tell movement.</summary>
[Collection(CmdletCollection.Name)]
public sealed class SubjectMovementTests(SampleFixture sample)
{
    [Fact]
    public void Movement_is_told_against_the_ranking_that_was_recorded()
    {
        var result = sample.Write(
            """
            Get-ToexSubject Essex -Top 1000 -AsOf 2026-08-31 -Reason 'monthly review' -Record
            Get-ToexSubject Essex -Top 1000 -AsOf 2026-09-30 -Reason 'monthly review'
            """).Succeeded();

        var earlier = result.Where(s => s.Get<DateTime>("AsOf").Month == 8)
            .ToDictionary(s => s.Get<long>("SubjectId"), s => s.Get<long>("Rank"));
        var later = result.Where(s => s.Get<DateTime>("AsOf").Month == 9).ToList();
        Assert.All(later, s => Assert.Equal(
            earlier.TryGetValue(s.Get<long>("SubjectId"), out var before) ? before - s.Get<long>("Rank") : null, (long?)s.Get("Movement")));
        Assert.Contains(later, s => s.Get("Movement") is long and not 0);
        Assert.Contains(later, s => s.Get("Movement") is null);
    }

    [Fact]
    public void Ranking_that_was_not_recorded_tells_nothing_later() =>
        Assert.All(
            sample.Write("$null = Get-ToexSubject Essex -AsOf 2026-08-31 -Reason why; Get-ToexSubject Essex -Reason why").Succeeded(),
            s => Assert.Null(s.Get("Movement")));

    [Fact]
    public void Recording_is_an_entry_of_its_own_in_the_journal() =>
        Assert.Equal(
            ["Consultation", "Alteration"],
            sample.Write("$null = Get-ToexSubject Essex -Reason why -Record; Get-ToexAudit").Succeeded()
                .Select(e => e.Get("Kind")!.ToString()));
}
