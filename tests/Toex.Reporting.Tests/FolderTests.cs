using Toex.Tests;

namespace Toex.Reporting.Tests;

/// <summary>Folders know one another one way: words, look, layout, visuals, kinds, registry, files.</summary>
public sealed class FolderTests
{
    private static readonly FolderArrows Arrows = FolderArrows.OfProject("Toex.Reporting");

    [Fact]
    public void No_folder_knows_one_that_knows_it()
    {
        Assert.True(Arrows.Folders.Count > 15);
        Assert.Equal([], Arrows.Circles());
    }

    [Theory]
    [InlineData("Toex.Reporting.Files", "Toex.Profiles|Toex.Reporting.Kinds")]
    [InlineData("Toex.Reporting.Layout", "Toex.Reporting.Visuals|Toex.Reporting.Kinds")]
    [InlineData("Toex.Reporting.Visuals", "Toex.Reporting.Kinds|Toex.Reporting.Registry|Toex.Reporting.Files")]
    public void What_is_below_knows_nothing_of_what_is_above(string folder, string never) =>
        Assert.Equal([], Arrows.From(folder).Where(to => never.Split('|').Any(n => to.StartsWith(n, StringComparison.Ordinal))));
}
