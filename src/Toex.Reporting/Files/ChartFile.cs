namespace Toex.Reporting.Files;

/// <summary>A chart that was written.</summary>
/// <param name="File">The file.</param>
/// <param name="AlternativeText">The finding in words, for readers who cannot see the picture.</param>
public sealed record ChartFile(FileInfo File, string AlternativeText)
{
    /// <summary>The file of what is drawn, as data; null where none was asked for.</summary>
    public FileInfo? Data { get; init; }

    /// <summary>What a user should know about the picture, such as letters that the chart font lacks; usually empty.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
