namespace Toex.Benchmarks.Hosting;

/// <summary>A folder that goes when the benchmark ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("toex-benchmarks-");

    /// <summary>Full path of a file in it.</summary>
    public string File(string name) => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);
}
