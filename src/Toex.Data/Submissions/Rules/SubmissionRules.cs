using System.Globalization;
using Toex.Data.Reference;

namespace Toex.Data.Submissions.Rules;

/// <summary>The rules that submissions are checked by, as <c>rule.csv</c> has them.</summary>
public static class SubmissionRules
{
    private static readonly Lazy<IReadOnlyDictionary<string, SubmissionRule>> Book =
        new(() => Read().ToDictionary(r => r.Id, StringComparer.Ordinal));

    /// <summary>Every rule.</summary>
    public static IReadOnlyCollection<SubmissionRule> All => [.. Book.Value.Values];

    /// <summary>A rule by its id.</summary>
    internal static SubmissionRule Find(string id) => Book.Value[id];

    private static IEnumerable<SubmissionRule> Read()
    {
        var table = EmbeddedTable.Read("rule", "Submissions/Rules/");
        foreach (var row in table.Rows)
        {
            var threshold = table.Value(row, "threshold");
            yield return new(table.Value(row, "rule_id"), Enum.Parse<RuleSeverity>(table.Value(row, "severity")),
                threshold.Length == 0 ? null : double.Parse(threshold, CultureInfo.InvariantCulture), table.Value(row, "excludable") == "1",
                table.Value(row, "message"), table.Value(row, "mend"));
        }
    }
}
