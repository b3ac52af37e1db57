namespace Toex.Data.Words;

/// <summary>Headings are alike where they differ only in case, or in spaces, underscores and hyphens.</summary>
internal sealed class HeadingName : IEqualityComparer<string>
{
    internal static readonly HeadingName Alike = new();

    /// <summary>The form in which headings that are alike are the same.</summary>
    internal static string Plain(string heading) =>
        string.Concat(heading.Where(c => c is not ('_' or '-') && !char.IsWhiteSpace(c))).ToUpperInvariant();

    public bool Equals(string? x, string? y) => x is null || y is null ? x == y : Plain(x) == Plain(y);

    public int GetHashCode(string obj) => Plain(obj).GetHashCode(StringComparison.Ordinal);
}
