using Toex.Tests;

namespace Toex.PowerShell.Tests;

/// <summary>Folders know one another one way: parameters, sessions and views; what all cmdlets share; the cmdlets of each task.</summary>
public sealed class FolderTests
{
    private const string Root = "Toex.PowerShell", Cmdlets = "Toex.PowerShell.Cmdlets.";

    private static readonly FolderArrows Arrows = FolderArrows.OfProject("Toex.PowerShell");

    [Fact]
    public void No_folder_knows_one_that_knows_it()
    {
        Assert.True(Arrows.Folders.Count > 10);
        Assert.Equal([], Arrows.Circles());
    }

    [Fact]
    public void What_all_cmdlets_share_knows_no_cmdlet() =>
        Assert.Equal([], Arrows.From(Root).Where(to => to.StartsWith(Cmdlets, StringComparison.Ordinal)));
}
