using Toex.Data.Linkage;

namespace Toex.Data.Tests.Linkage;

/// <summary>The kinds that linkage easily gets wrong, in a small background; the benchmark runs the same in 50,000 records.</summary>
public sealed class HardKindsTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(25)]
    public void What_excludes_each_other_is_never_joined_and_one_person_is_found(int each)
    {
        using var database = new LinkageDatabase();
        HardKinds.Make(database.Connection, 600, each);
        LinkageEngine.Run(database.Connection, new(), CancellationToken.None);
        var counts = HardKindsCount.After(database.Connection);

        Assert.All(counts.Where(c => c.Right == "apart"), c => Assert.Equal((c.Kind, 0L), (c.Kind, c.Joined)));
        // Twins, and father and son, share a home: they are kept apart for somebody to look at.
        Assert.All(counts.Where(c => c.Right == "asked" || c.Kind.Split(' ')[0] is "twins" or "father"),
            c => Assert.Equal((c.Kind, c.Trials), (c.Kind, c.Kept)));
        // Without a birth date only the frequency of the names tells, and in so small a background no name is common: the benchmark
        // measures that.
        Assert.All(counts.Where(c => c.Kind == "namesakes with two birth dates"), c => Assert.Equal((c.Kind, 0L), (c.Kind, c.Joined)));
        Assert.All(counts.Where(c => c.Right == "same"), c => Assert.True(c.Joined >= 0.8 * c.Trials, c.ToString()));
        Assert.All(counts.Where(c => c.Kind.EndsWith("third", StringComparison.Ordinal)),
            c => Assert.Equal((c.Kind, 0L), (c.Kind, c.ThirdJoined)));
    }
}
