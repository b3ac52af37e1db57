namespace Toex.Data.Words;

/// <summary>How far one name is from another, to suggest what a user may have meant.</summary>
internal static class NearName
{
    /// <summary>
    /// Letters to add, drop, change or swap with a neighbour. A name that begins with what was written is nearer than any misspelling.
    /// </summary>
    internal static int Distance(string written, string name) =>
        written.Length > 0 && name.StartsWith(written, StringComparison.Ordinal) ? 0 : Misspelling(written, name);

    /// <summary>Letters to add, drop, change or swap with a neighbour (optimal string alignment distance).</summary>
    internal static int Misspelling(string written, string name)
    {
        var above2 = new int[name.Length + 1];
        var above = Enumerable.Range(0, name.Length + 1).ToArray();
        for (var i = 1; i <= written.Length; i++)
        {
            var line = new int[name.Length + 1];
            line[0] = i;
            for (var j = 1; j <= name.Length; j++)
            {
                var change = written[i - 1] == name[j - 1] ? 0 : 1;
                line[j] = Math.Min(Math.Min(above[j] + 1, line[j - 1] + 1), above[j - 1] + change);
                if (i > 1 && j > 1 && written[i - 1] == name[j - 2] && written[i - 2] == name[j - 1])
                {
                    line[j] = Math.Min(line[j], above2[j - 2] + 1);
                }
            }

            (above2, above) = (above, line);
        }

        return above[^1];
    }
}
