namespace Toex.Tests;

/// <summary>Published data that are small enough for the repository, in tests/Published.</summary>
internal static class Published
{
    internal static string File(string name) => Path.Combine(Repository.Root, "tests", "Published", name);
}
