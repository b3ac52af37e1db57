using System.Text;
using Toex.Data.Files;

namespace Toex.Data.Submissions.Reading;

/// <summary>How a submitted file is read.</summary>
internal sealed record FileReading
{
    /// <summary>The character between fields.</summary>
    public char Separator { get; init; } = ',';

    /// <summary>UTF-8 unless given, or an encoding with one byte a character.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Told now and then that the pass got further.</summary>
    public Action<SubmissionFile>? Progress { get; init; }

    /// <summary>Folder of the private copy; a temporary one unless given.</summary>
    public string? CopyFolder { get; init; }

    /// <summary>Where decompressing stops; the standard limits unless given.</summary>
    public DecompressionLimits? Limits { get; init; }
}
