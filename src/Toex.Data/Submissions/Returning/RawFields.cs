namespace Toex.Data.Submissions.Returning;

/// <summary>Tells a row's text into fields, each as it came, with its quotes.</summary>
internal static class RawFields
{
    private const char Quote = '"';

    /// <summary>The fields; null where the text is not one well-formed row.</summary>
    internal static List<string>? Split(string row, char separator)
    {
        var fields = new List<string>();
        var at = 0;
        while (true)
        {
            var begin = at;
            if (at < row.Length && row[at] == Quote && !TryPassQuoted(row, ref at))
            {
                return null;
            }

            if (at == begin)
            {
                at = row.IndexOf(separator, begin);
                at = at < 0 ? row.Length : at;
                if (row.AsSpan(begin, at - begin).ContainsAny('\r', '\n'))
                {
                    return null;
                }
            }

            fields.Add(row[begin..at]);
            if (at == row.Length)
            {
                return fields;
            }

            if (row[at++] != separator)
            {
                return null;
            }
        }
    }

    private static bool TryPassQuoted(string row, ref int at)
    {
        for (at++; (at = row.IndexOf(Quote, at)) >= 0; at += 2)
        {
            if (at + 1 == row.Length || row[at + 1] != Quote)
            {
                at++;
                return true;
            }
        }

        return false;
    }
}
