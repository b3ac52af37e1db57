using Toex.Data.Submissions.Maps;

namespace Toex.Data.Tests.Submissions.Maps;

/// <summary>The example maps are right, and a force that fills one in need not wonder what it forgot.</summary>
public sealed class ExampleMapTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "examples", "maps");

    public static TheoryData<string> Maps =>
        [.. Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Maps))]
    public void An_example_reads_and_has_every_required_column(string name)
    {
        var map = ColumnMap.Read(Path.Combine(Folder, name), new(2026, 11, 23));
        var match = map.Match(map.Kind!.Value, [.. map.Columns.Values]);

        Assert.DoesNotContain(match.Missing, c => c.Required);
        Assert.Empty(match.Unused);
        Assert.Contains($"[`{name}`]", File.ReadAllText(Path.Combine(Folder, "README.md")), StringComparison.Ordinal);
    }
}
