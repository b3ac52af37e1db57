using System.Text;

namespace Toex.Data.Submissions.Maps;

/// <summary>The encodings that a column map can name.</summary>
internal static class MapEncodings
{
    internal const string Utf8 = "utf-8";
    internal const string Windows1252 = "windows-1252";

    internal static readonly IReadOnlyList<string> All = [Utf8, Windows1252];

    internal static Encoding Find(string name) =>
        name == Windows1252 ? CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)! : new UTF8Encoding(false, true);
}
