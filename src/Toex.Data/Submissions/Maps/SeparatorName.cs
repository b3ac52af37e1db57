namespace Toex.Data.Submissions.Maps;

/// <summary>The separators that extracts use, and what they are called.</summary>
internal static class SeparatorName
{
    /// <summary>All of them, the standard's first.</summary>
    internal static readonly IReadOnlyList<char> All = [',', ';', '\t', '|'];

    /// <summary>What one is called in the plural.</summary>
    internal static string Name(char separator) => separator switch
    {
        ',' => "commas",
        ';' => "semicolons",
        '\t' => "tabs",
        '|' => "vertical bars",
        _ => $"'{separator}'",
    };

    /// <summary>As JSON writes it between quotes.</summary>
    internal static string InJson(char separator) => separator == '\t' ? "\\t" : separator.ToString();
}
