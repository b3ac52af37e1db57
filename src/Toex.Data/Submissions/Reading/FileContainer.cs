namespace Toex.Data.Submissions.Reading;

/// <summary>What a submitted file is, told by its first bytes.</summary>
internal enum FileContainer
{
    /// <summary>Plain text.</summary>
    Csv,

    /// <summary>Text compressed with gzip.</summary>
    GzipCsv,

    /// <summary>Apache Parquet; has no text records.</summary>
    Parquet,
}
