namespace Toex.Reporting.Tests.Files;

/// <summary>A folder that goes with its test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("toex-charts-");

    public string Path => folder.FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public IEnumerable<string> Files => folder.EnumerateFiles().Select(f => f.Name).Order();

    public void Dispose() => folder.Delete(recursive: true);
}
