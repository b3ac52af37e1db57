using System.Text;

namespace Toex.Data.Reference;

/// <summary>One spelling for the many that sources have for a force: <c>Devon &amp; Cornwall</c> and <c>devon-and-cornwall</c>.</summary>
public static class ForceName
{
    /// <summary>Lower case, <c>&amp;</c> as 'and', apostrophes dropped, other punctuation as a space, single spaces.</summary>
    public static string Normalise(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name.Replace("&", " and ", StringComparison.Ordinal))
        {
            if (char.IsLetterOrDigit(c))
            {
                text.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’') && text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }

        return text.ToString().TrimEnd();
    }
}
