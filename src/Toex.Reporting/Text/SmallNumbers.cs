using Toex.Profiles.Suppression;

namespace Toex.Reporting.Text;

/// <summary>How a count that is withheld is written.</summary>
internal static class SmallNumbers
{
    /// <summary>Stands for a withheld count. One mark, whatever the reason: a reader must not learn which are the small ones.</summary>
    public const string Mark = "withheld";

    /// <summary>A count or the mark.</summary>
    public static string Text(long? count) => count is { } known ? NumberText.Format(known) : Mark;

    /// <summary><c>12 incidents</c>, <c>incidents withheld</c>.</summary>
    public static string Text(long? count, string unit) => count is { } known ? Nouns.Count(known, unit) : $"{unit} {Mark}";

    /// <summary>What the mark means.</summary>
    public static IEnumerable<string> Notes(bool any, SuppressionRule? rule)
    {
        if (any && rule is not null)
        {
            yield return $"{MeasureWords.Capital(Mark)}: {(rule.Threshold == 2 ? "1" : $"from 1 to {rule.Threshold - 1}")}, or a number "
                + "that would give such a number away; never 0.";
        }
    }
}
