namespace Toex.Data.Tests;

/// <summary>A test that needs a small disk of its own, which only root can make, on Linux.</summary>
internal sealed class RootOnLinuxFactAttribute : FactAttribute
{
    public RootOnLinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            Skip = "needs root on Linux";
        }
    }
}
