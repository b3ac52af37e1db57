namespace Toex.Data.Tests;

/// <summary>A test that needs a published data file; skipped, with the reason, where the file is not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string file)
    {
        if (SharedData.Find(file) is null)
        {
            Skip = $"'{file}' is neither in the folder that {SharedData.Variable} names nor in shared/data beside the checkout.";
        }
    }
}
