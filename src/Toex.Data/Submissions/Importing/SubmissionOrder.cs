using System.IO.Compression;
using System.Text;
using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Submissions.Maps;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Importing;

/// <summary>Tells the kinds of several files, so that what others refer to is imported first.</summary>
public static class SubmissionOrder
{
    private const int LongestHeadings = 65_536;

    /// <summary>A guess at the kind of a file, by its name or its headings; a wrong or missing one changes the order only.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="map">Column map.</param>
    public static SubmissionKind? Guess(string path, ColumnMap map)
    {
        var name = Path.GetFileName(path).Split('.')[0];
        return map.Kind ?? SubmissionStandard.KindOf(name) ?? ByHeadings(path, map);
    }

    private static SubmissionKind? ByHeadings(string path, ColumnMap map)
    {
        try
        {
            using var file = File.OpenRead(path);
            var gzip = file.ReadByte() == 0x1f;
            file.Position = 0;
            using var content = gzip ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
            using var reader = new StreamReader(content, map.Encoding);
            var beginning = new char[LongestHeadings];
            var line = new string(beginning, 0, reader.ReadBlock(beginning)).Split('\n')[0];
            return FileColumns.Match(path, [.. line.Split(map.Separator).Select(h => CellText.Value(h.Trim().Trim('"')))], null, map).Kind;
        }
        catch (Exception fault) when (fault is ToexException or IOException or UnauthorizedAccessException or InvalidDataException
            or DecoderFallbackException)
        {
            // The import says what is wrong with the file.
            return null;
        }
    }
}
