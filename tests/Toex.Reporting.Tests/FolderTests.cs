using System.Text.RegularExpressions;
using Toex.Tests;

namespace Toex.Reporting.Tests;

/// <summary>Imports between folders go one way: words, look, layout, visuals, kinds, registry, files.</summary>
public sealed partial class FolderTests
{
    private static readonly ILookup<string, string> Imports = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src", "Toex.Reporting"), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
        .Select(File.ReadAllText)
        .SelectMany(source => Import().Matches(source).Select(m => (From: Folder().Match(source).Groups[1].Value, To: m.Groups[1].Value)))
        .ToLookup(i => i.From, i => i.To);

    [Fact]
    public void No_folder_imports_one_that_imports_it()
    {
        var left = Imports.ToDictionary(f => f.Key, f => f.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.True(left.Count > 15);
        while (left.Where(f => f.Value.All(to => to == f.Key || !left.ContainsKey(to))).Select(f => f.Key).ToList() is { Count: > 0 } free)
        {
            free.ForEach(f => left.Remove(f));
        }

        Assert.Equal([], left.Select(f => $"{f.Key} -> {string.Join(", ", f.Value.Where(left.ContainsKey))}"));
    }

    [Theory]
    [InlineData("Toex.Reporting.Files", "Toex.Profiles|Toex.Reporting.Kinds")]
    [InlineData("Toex.Reporting.Layout", "Toex.Reporting.Visuals|Toex.Reporting.Kinds")]
    [InlineData("Toex.Reporting.Visuals", "Toex.Reporting.Kinds|Toex.Reporting.Registry|Toex.Reporting.Files")]
    public void What_is_below_knows_nothing_of_what_is_above(string folder, string never) =>
        Assert.Equal([], Imports[folder].Where(to => never.Split('|').Any(n => to.StartsWith(n, StringComparison.Ordinal))));

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?(Toex\.Profiles[\w.]*|Toex\.Reporting(?:\.(?:Kinds\.\w+|Layout\.Stacks|\w+))?)",
        RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Folder();
}
