namespace Toex.Profiles.Tests;

/// <summary>
/// Folders know one another one way: statistics, suppression, facts and measures; populations and themes; scopes, severity and cubes;
/// profiles, comparisons and subjects. Each fact's folder knows the cubes, and no folder knows it.
/// </summary>
public sealed class FolderTests
{
    private static readonly FolderArrows Arrows = FolderArrows.OfProject("Toex.Profiles");

    [Fact]
    public void No_folder_knows_one_that_knows_it()
    {
        Assert.True(Arrows.Folders.Count > 15);
        Assert.Equal([], Arrows.Circles());
    }

    [Fact]
    public void No_folder_knows_a_fact_of_its_own() =>
        Assert.Equal([], Arrows.Folders.SelectMany(f => Arrows.From(f).Where(IsFact).Select(to => $"{f} -> {to}")));

    [Fact]
    public void Each_fact_is_counted_in_a_cube()
    {
        Assert.Equal(4, Arrows.Folders.Count(IsFact));
        Assert.All(Arrows.Folders.Where(IsFact), f => Assert.Contains("Toex.Profiles.Cubes", Arrows.From(f)));
    }

    [Theory]
    [InlineData("Toex.Profiles.Statistics", "Toex")]
    [InlineData("Toex.Profiles.Suppression", "Toex.Profiles")]
    [InlineData("Toex.Profiles.Measures", "Toex.Profiles.Themes|Toex.Profiles.Comparisons")]
    [InlineData("Toex.Profiles.Cubes", "Toex.Profiles.Profiling|Toex.Profiles.Comparisons|Toex.Profiles.Subjects")]
    [InlineData("Toex.Profiles.Themes", "Toex.Profiles.Cubes|Toex.Profiles.Profiling|Toex.Profiles.Subjects")]
    public void What_is_below_knows_nothing_of_what_is_above(string folder, string never) =>
        Assert.Equal([], Arrows.From(folder).Where(to => never.Split('|').Any(n => to.StartsWith(n, StringComparison.Ordinal))));

    private static bool IsFact(string folder) => folder.StartsWith("Toex.Profiles.Facts.", StringComparison.Ordinal);
}
