namespace Toex.Data.Tests.Linkage;

/// <summary>How well persons are found among made-up records whose truth is known: floors, below which something broke.</summary>
public sealed class QualityTests
{
    [Fact]
    public void Nearly_all_persons_are_found_and_nearly_none_is_wrong()
    {
        using var database = LinkageDatabase.WithCrowd(600);
        database.Run();
        const string truth = "(record_id - 100000) // 2";
        double found = database.Number("SELECT CAST(coalesce(sum(size - 1) / 2, 0) AS BIGINT) FROM link_member WHERE size > 1");
        double right =
            database.Number(
                $"SELECT count(*) FROM (SELECT {truth} AS person FROM link_member GROUP BY {truth} HAVING count(*) = 2 AND count(DISTINCT "
                    + $"cluster_id) = 1)");
        Assert.InRange(right / 120, 0.97, 1);
        Assert.InRange(right / found, 0.97, 1);
    }
}
