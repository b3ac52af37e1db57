using Toex.Benchmarks.Linkage;

namespace Toex.Data.Tests.Linkage;

/// <summary>The command line of the linkage benchmark.</summary>
public sealed class LinkageOptionsTests
{
    [Fact]
    public void Without_a_limit_the_engine_chooses_its_own()
    {
        var options = LinkageOptions.Parse(["--scale", "1000000"])!;
        Assert.Equal((1_000_000, null, null), (options.Scale, options.Memory, options.Threads));
        Assert.Equal((0.5, null, null), (options.Settings.MatchProbability, options.Settings.MemoryLimit, options.Settings.Threads));
    }

    [Fact]
    public void A_limit_is_the_engines()
    {
        var options = LinkageOptions.Parse(["--hard", "--memory", "1500MB", "--threads", "1", "--threshold", "0.7"])!;
        Assert.Equal((0.7, "1500MB", 1), (options.Settings.MatchProbability, options.Settings.MemoryLimit, options.Settings.Threads));
    }

    [Theory]
    [InlineData("--scale")]
    [InlineData("--scale", "none")]
    [InlineData("--memory", "1500MB")]
    [InlineData("--file", "persons.csv", "--id", "id")]
    public void What_cannot_be_run_is_refused(params string[] arguments) => Assert.Null(LinkageOptions.Parse(arguments));
}
