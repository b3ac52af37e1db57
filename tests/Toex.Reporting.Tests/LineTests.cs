using Toex.Tests;

namespace Toex.Reporting.Tests;

/// <summary>
/// Lines of the sources are within 140 characters. What is longer cannot be broken: an example of help, a pattern, SQL, JSON and CSV as
/// they are. There may be fewer of them, not more.
/// </summary>
public sealed class LineTests
{
    private const int Longest = 140;

    [Theory]
    [InlineData("src", 30)]
    [InlineData("tests", 110)]
    public void Lines_are_within_140_characters(string folder, int known)
    {
        var longer = Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .SelectMany(f => File.ReadLines(f).Where(l => l.Length > Longest).Select(l => $"{Path.GetFileName(f)}: {l.Trim()}")).ToList();

        Assert.True(longer.Count <= known, $"{longer.Count} lines are longer, {known} are known:\n{string.Join('\n', longer)}");
    }
}
