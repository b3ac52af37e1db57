using System.Buffers.Binary;

namespace Toex.Data.Submissions.Reading;

/// <summary>Tells by its first bytes what content is that is not CSV.</summary>
internal static class ContentSignature
{
    private const int Sample = 1024;

    private static readonly (byte[] Bytes, string Name)[] Formats =
    [
        ([.. "PK\x03\x04"u8], "a workbook or zip archive"),
        ([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "a workbook or document of old Microsoft Office"),
        ([.. "%PDF-"u8], "a PDF document"),
        ([.. "7z"u8, 0xbc, 0xaf, 0x27, 0x1c], "a 7-Zip archive"),
        ([0xfd, .. "7zXZ\0"u8], "an xz archive"),
        ([0x28, 0xb5, 0x2f, 0xfd], "a Zstandard archive"),
        ([.. "BZh"u8, 0x39, 0x31, 0x41, 0x59], "a bzip2 archive"),
        ([0x1f, 0x8b, 0x08], "gzip within gzip"),
        ([.. "PAR1"u8], "Parquet within gzip"),
        ([.. "SQLite format 3\0"u8], "an SQLite database"),
        ([0, 1, 0, 0, .. "Standard "u8], "an Access database"),
    ];

    /// <summary>The name of the format; null where it may well be CSV.</summary>
    internal static string? FormatOf(ReadOnlySpan<byte> content)
    {
        foreach (var (bytes, name) in Formats)
        {
            if (content.StartsWith(bytes))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The name of a Unicode encoding whose characters are two or four bytes wide; null where the content is in none.</summary>
    internal static string? WideEncodingOf(ReadOnlySpan<byte> content)
    {
        if (content.Length >= 4 && (BinaryPrimitives.ReadUInt32LittleEndian(content) is 0xfeff or 0xfffe0000))
        {
            return "UTF-32";
        }

        if (content is [0xff, 0xfe, ..] or [0xfe, 0xff, ..])
        {
            return "UTF-16";
        }

        content = content[..Math.Min(content.Length, Sample)];
        var nuls = content.Count((byte)0);
        return nuls == 0 ? null
            : nuls * 100 / content.Length >= 70 ? "UTF-32"
            : OneSided(content, nuls) ? "UTF-16"
            : null;
    }

    /// <summary>Latin text in UTF-16 has a NUL as nearly every second byte, and none elsewhere.</summary>
    private static bool OneSided(ReadOnlySpan<byte> content, int nuls)
    {
        var odd = 0;
        for (var i = 1; i < content.Length; i += 2)
        {
            odd += content[i] == 0 ? 1 : 0;
        }

        return nuls * 100 / content.Length >= 40 && (odd == 0 || odd == nuls);
    }
}
