using Toex.Data.Linkage;

namespace Toex.Data.Tests.Linkage;

/// <summary>What DuckDB may take of the machine while it links, and what it may take again afterwards.</summary>
public sealed class LinkageLimitsTests
{
    [Theory]
    [InlineData(1_000, 1_400_000_000)]
    [InlineData(1_000_000, 1_410_000_000)]
    [InlineData(10_000_000, 2_400_000_000)]
    public void More_records_may_take_more(long records, long bytes) => Assert.Equal(bytes, LinkageLimits.Memory(records));

    /// <summary>1.4 GB are 1.3 GiB.</summary>
    [Theory]
    [InlineData("3GiB", null, "1.3 GiB", "3.0 GiB")]
    [InlineData("512MiB", null, "512.0 MiB", "512.0 MiB")]
    [InlineData("3GiB", "2GiB", "2.0 GiB", "3.0 GiB")]
    [InlineData("512MiB", "2GiB", "2.0 GiB", "512.0 MiB")]
    public void A_connection_is_held_to_what_a_run_needs_and_has_afterwards_what_it_had(
        string had, string? asked, string meanwhile, string afterwards)
    {
        using var database = new LinkageDatabase();
        database.Execute($"SET memory_limit = '{had}'");
        database.Execute("SET threads = 3");
        var heard = new Heard(() => Limits(database));
        var request = new LinkageRequest { Settings = new() { MemoryLimit = asked, Threads = 1 }, Progress = heard };
        foreach (var _ in Enumerable.Range(0, 3))
        {
            LinkageEngine.Run(database.Connection, request, CancellationToken.None);
            Assert.Equal($"{afterwards}|3", Limits(database));
        }

        Assert.Equal([$"{meanwhile}|1"], heard.Told.Distinct());
    }

    [Fact]
    public void A_run_that_is_stopped_gives_back_what_it_took()
    {
        using var database = new LinkageDatabase();
        database.Execute("SET threads = 3");
        var stop = new Heard(() => throw new OperationCanceledException());
        var request = new LinkageRequest { Settings = new() { Threads = 1 }, Progress = stop };
        Assert.Throws<OperationCanceledException>(() => LinkageEngine.Run(database.Connection, request, CancellationToken.None));
        Assert.EndsWith("|3", Limits(database), StringComparison.Ordinal);
    }

    private static string Limits(LinkageDatabase database) =>
        database.Rows("SELECT current_setting('memory_limit'), current_setting('threads')").Single();

    private sealed class Heard(Func<string> tell) : IProgress<LinkageProgress>
    {
        public List<string> Told { get; } = [];

        public void Report(LinkageProgress value) => Told.Add(tell());
    }
}
