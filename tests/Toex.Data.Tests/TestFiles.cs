using System.IO.Compression;
using System.Text;

namespace Toex.Data.Tests;

/// <summary>Files for tests: excerpts of published data, and files made of text.</summary>
internal static class TestFiles
{
    /// <summary>The text of an excerpt in TestData.</summary>
    internal static string Excerpt(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", name));

    internal static byte[] Gzip(string text)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return result.ToArray();
    }
}
