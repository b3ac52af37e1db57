using Toex.Tests;

namespace Toex.PowerShell.Tests.Isolation;

/// <summary>The module can be removed, imported again and used in several runspaces of one process.</summary>
public sealed class ReimportTests
{
    [Fact]
    public void Imported_again_it_works()
    {
        using var module = new ModuleFixture();

        var measures = module.Run(
            "Import-Module $args[0] -Force; Remove-Module Toex; Import-Module $args[0]; Get-ToexMeasure Harm -Theme Vawg",
                Repository.Manifest);

        Assert.Single(measures.Succeeded());
    }

    [Fact]
    public void Removed_from_one_runspace_it_works_on_in_another()
    {
        using var one = new ModuleFixture();
        using var other = new ModuleFixture();

        one.Run("Remove-Module Toex").Succeeded();

        Assert.Single(other.Run("Get-ToexMeasure Harm -Theme Vawg").Succeeded());
        Assert.Equal(["CommandNotFoundException"], one.Run("Get-ToexMeasure Harm -Theme Vawg").ErrorIds);
    }

    [Fact]
    public void Runspaces_import_and_use_it_at_the_same_time() => Parallel.For(0, 8, _ =>
    {
        using var module = new ModuleFixture();
        Assert.Single(module.Run("Get-ToexMeasure Harm -Theme Vawg").Succeeded());
    });
}
