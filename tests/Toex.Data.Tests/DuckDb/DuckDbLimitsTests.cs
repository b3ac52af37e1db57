using Toex.Data.DuckDb;

namespace Toex.Data.Tests.DuckDb;

/// <summary>The engine takes half of what the process may have, within limits.</summary>
public sealed class DuckDbLimitsTests
{
    private const string NoLimits = """
        Limit                     Soft Limit           Hard Limit           Units
        Max data size             unlimited            unlimited            bytes
        Max address space         unlimited            unlimited            bytes
        """;

    [Theory]
    [InlineData(32_000_000_000, 1_400_000_000, null)]
    [InlineData(2_800_000_000, 1_400_000_000, null)]
    [InlineData(2_000_000_000, 1_000_000_000, 7)]
    [InlineData(512_000_000, 256_000_000, 2)]
    [InlineData(100_000_000, 64_000_000, 1)]
    public void Memory_is_half_of_what_there_is_and_threads_follow_where_it_is_little(long available, long memory, int? threads) =>
        Assert.Equal((memory, threads), (DuckDbLimits.ForMachine(available, 8).Memory, DuckDbLimits.ForMachine(available, 8).Threads));

    [Fact]
    public void Without_limits_of_its_own_a_process_may_have_what_the_machine_has() =>
        Assert.Equal(8_000_000_000, MachineMemory.Least(8_000_000_000, NoLimits, "VmSize:\t  100 kB\nVmData:\t   10 kB\n"));

    [Fact]
    public void A_limit_of_the_process_counts_less_what_it_has_taken()
    {
        var limits =
            NoLimits.Replace("Max address space         unlimited ", "Max address space         2000000000", StringComparison.Ordinal);

        Assert.Equal(976_000_000, MachineMemory.Least(8_000_000_000, limits, "VmSize:\t 1000000 kB\nVmData:\t   10 kB\n"));
        Assert.Equal(0, MachineMemory.Least(8_000_000_000, limits, "VmSize:\t 3000000 kB\nVmData:\t   10 kB\n"));
    }

    [Fact]
    public void The_least_of_several_limits_counts()
    {
        var limits = """
            Max data size             1000000000           unlimited            bytes
            Max address space         4000000000           unlimited            bytes
            """;

        Assert.Equal(590_400_000, MachineMemory.Least(8_000_000_000, limits, "VmSize:\t 1000000 kB\nVmData:\t 400000 kB\n"));
    }
}
