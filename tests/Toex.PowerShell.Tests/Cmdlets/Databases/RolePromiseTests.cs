namespace Toex.PowerShell.Tests.Cmdlets.Databases;

/// <summary>The promises themselves, on a file: they run there as well, and leave out no cmdlet.</summary>
[Collection(CmdletCollection.Name)]
public sealed class RolePromiseTests(SampleFixture sample)
{
    [Fact]
    public void Every_promised_command_runs()
    {
        var files = RolePromises.Files(sample.NewFolder());
        sample.Run("Connect-ToexDatabase $args[0] -ReadWrite", sample.Copy()).Succeeded();
        sample.Module.Run(RolePromises.Prepared, files).Succeeded();
        foreach (var (_, script) in RolePromises.All)
        {
            var result = sample.Module.Run(script, files);
            Assert.True(result.Errors.Count == 0, $"{script}: {string.Join(", ", result.ErrorIds)}");
            Assert.True(result.Output.Count > 0, $"{script} gave nothing");
        }
    }

    [Fact]
    public void Every_cmdlet_is_promised_to_a_role_or_needs_none()
    {
        Assert.All(sample.Module.Cmdlets, c => Assert.True(
            RolePromises.NoRole.Contains(c.Name) != RolePromises.All.Any(p => p.Script.Split(' ', ';', '(', ')').Contains(c.Name)),
                c.Name));
    }
}
