using System.Globalization;
using Toex.Data.Errors;
using Toex.Data.Files.Json;
using Toex.Data.Submissions.Rules;

namespace Toex.Data.Submissions.Maps;

/// <summary>Reads an exclusion. Each has a reason of a kind, who approved it, and an end: none may become a habit.</summary>
/// <param name="faults">Says what is wrong.</param>
/// <param name="column">Finds a column by name and line.</param>
/// <param name="today">The day that expiries are measured from.</param>
internal sealed class ExclusionReader(JsonFaults faults, Func<string, int, string> column, DateOnly today)
{
    /// <summary>Most years ahead that an exclusion may expire.</summary>
    private const int MostYears = 2;

    private const string DateFormat = "yyyy-MM-dd";
    private static readonly string[] Known = ["rule", "column", "reason", "explanation", "approvedBy", "expires"];

    /// <exception cref="ToexException">Something of it is missing or wrong.</exception>
    internal RuleExclusion Read(JsonItem node)
    {
        var members = new JsonMembers(node, "an exclusion", Known, faults);
        var reason = members.Require("reason", $"Say why, as one of: {string.Join(", ", Enum.GetNames<ExclusionReason>())}.");
        return new(
            Rule(members),
            members.Find("column") is { } named ? column(JsonMembers.Text(named, "\"column\"", faults), named.Line) : null,
            Enum.Parse<ExclusionReason>(
                faults.OneOf(Enum.GetNames<ExclusionReason>(), JsonMembers.Text(reason, "\"reason\"", faults), reason.Line,
                    "reason of an exclusion")),
            members.RequireText("explanation", "Say in words why the rows are right to load."),
            members.RequireText("approvedBy", "Name who approved it."),
            Expiry(members),
            node.Line);
    }

    private string Rule(JsonMembers members)
    {
        var node = members.Require("rule", "Name the rule, such as \"date.format\".");
        var rule = faults.OneOf([.. SubmissionRules.All.Select(r => r.Id)], JsonMembers.Text(node, "\"rule\"", faults), node.Line, "rule");
        return SubmissionRules.Find(rule).Excludable
            ? rule
            : throw faults.At(node.Line, $"the rule {rule} holds for every file",
                "Mend the data: what it keeps out cannot be loaded. Get-ToexSubmission -Rule lists the rules.");
    }

    private DateOnly Expiry(JsonMembers members)
    {
        var last = today.AddYears(MostYears);
        string Text(DateOnly day) => day.ToString(DateFormat, CultureInfo.InvariantCulture);
        var mend = $"Give the last day on which it holds, no later than {Text(last)}: \"expires\": \"{Text(today.AddYears(1))}\".";
        var node = members.Require("expires", mend);
        var written = JsonMembers.Text(node, "\"expires\"", faults);
        return !DateOnly.TryParseExact(written, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var expires)
                ? throw faults.At(node.Line, $"'{written}' is not a date as {DateFormat}", mend)
            : expires > last ? throw faults.At(node.Line, $"the exclusion would hold until {written}, more than {MostYears} years", mend)
            : expires;
    }
}
