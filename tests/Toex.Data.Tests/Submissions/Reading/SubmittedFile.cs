using System.Text;
using Toex.Data.Submissions.Reading;

namespace Toex.Data.Tests.Submissions.Reading;

/// <summary>A file of a test, opened as a submission.</summary>
internal sealed class SubmittedFile : IDisposable
{
    private readonly TemporaryFolder folder = new();

    internal SubmittedFile(byte[] content, char separator = ',', Encoding? encoding = null)
    {
        try
        {
            var path = folder.File("file.csv");
            File.WriteAllBytes(path, content);
            Opened = SubmissionFile.Open(path, new() { Separator = separator, Encoding = encoding });
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    internal SubmittedFile(string content, char separator = ',', Encoding? encoding = null)
        : this((encoding ?? new UTF8Encoding(false)).GetBytes(content), separator, encoding)
    {
    }

    internal SubmissionFile Opened { get; }

    internal IReadOnlyList<SubmissionRecord> Records => [.. Opened.ReadCarefully()];

    /// <summary>What each record is: its problem, or its fields.</summary>
    internal IReadOnlyList<string> Told => [.. Records.Select(r => r.Problem ?? string.Join('|', r.Fields))];

    public void Dispose()
    {
        Opened.Dispose();
        folder.Dispose();
    }
}
