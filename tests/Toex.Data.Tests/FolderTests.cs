namespace Toex.Data.Tests;

/// <summary>
/// Folders know one another one way: words and schema, stores, errors and files, engines, databases, submissions and subjects.
/// </summary>
public sealed class FolderTests
{
    private static readonly FolderArrows Arrows = FolderArrows.OfProject("Toex.Data");

    [Fact]
    public void No_folder_knows_one_that_knows_it()
    {
        Assert.True(Arrows.Folders.Count > 20);
        Assert.Equal([], Arrows.Circles());
    }

    [Theory]
    [InlineData("Toex.Data.Words", "Toex")]
    [InlineData("Toex.Data.Schema", "Toex")]
    [InlineData("Toex.Data.Errors", "Toex.Data.Files|Toex.Data.DuckDb|Toex.Data.SqlServer")]
    [InlineData("Toex.Data.Files", "Toex.Data.DuckDb|Toex.Data.Databases|Toex.Data.Submissions")]
    [InlineData("Toex.Data.Stores", "Toex.Data.DuckDb|Toex.Data.SqlServer")]
    [InlineData("Toex.Data.DuckDb", "Toex.Data.Databases|Toex.Data.SqlServer|Toex.Data.Submissions")]
    [InlineData("Toex.Data.SqlServer", "Toex.Data.Databases|Toex.Data.DuckDb|Toex.Data.Submissions")]
    public void What_is_below_knows_nothing_of_what_is_above(string folder, string never) =>
        Assert.Equal([], Arrows.From(folder).Where(to => never.Split('|').Any(n => to.StartsWith(n, StringComparison.Ordinal))));

    [Theory]
    [InlineData("using Toex.High;\nnamespace Toex.Low;\npublic sealed record A;", "an import")]
    [InlineData("using static Toex.High.B;\nnamespace Toex.Low;\npublic sealed record A;", "the import of a type's members")]
    [InlineData("using Short = Toex.High.B;\nnamespace Toex.Low;\npublic sealed record A;", "an import by another name")]
    [InlineData("namespace Toex.Low;\npublic sealed record A(High.B Other);", "a type with the name of its folder")]
    public void An_arrow_the_other_way_is_seen(string low, string written)
    {
        var high = "using Toex.Low;\nnamespace Toex.High;\npublic sealed record B(A Of);";

        Assert.True(FolderArrows.OfSources([low, high]).Circles() is ["Toex.High -> Toex.Low", "Toex.Low -> Toex.High"], written);
    }

    [Fact]
    public void An_arrow_from_a_folder_to_the_one_above_it_is_seen_though_it_needs_no_import()
    {
        var above = "using Toex.Room.Inner;\nnamespace Toex.Room;\npublic sealed record A(B Inner);";

        var below = "namespace Toex.Room.Inner;\npublic sealed record B;\n\ninternal sealed record C(A Outer);";
        var unaware = "namespace Toex.Room.Inner;\n/// Made for <see cref=\"A\"/>.\npublic sealed record B;";

        Assert.Equal(["Toex.Room -> Toex.Room.Inner", "Toex.Room.Inner -> Toex.Room"], FolderArrows.OfSources([above, below]).Circles());
        Assert.Equal([], FolderArrows.OfSources([above, unaware]).Circles());
    }

    [Fact]
    public void Folders_above_and_below_a_circle_are_not_part_of_it()
    {
        var (a, b) = ("using Toex.B;\nnamespace Toex.A;", "using Toex.C;\nnamespace Toex.B;");
        var (c, d) = ("using Toex.B;\nusing Toex.D;\nnamespace Toex.C;", "namespace Toex.D;");

        Assert.Equal(["Toex.B -> Toex.C", "Toex.C -> Toex.B"], FolderArrows.OfSources([a, b, c, d]).Circles());
    }
}
