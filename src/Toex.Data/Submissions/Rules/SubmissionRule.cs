using System.Globalization;
using Toex.Data.Words;

namespace Toex.Data.Submissions.Rules;

/// <summary>A rule that submissions are checked by.</summary>
/// <param name="Id">Stable id, such as <c>date.format</c>.</param>
/// <param name="Severity">What happens where it is broken.</param>
/// <param name="Threshold">From where on it is broken, for rules about shares; null for others.</param>
/// <param name="Excludable">Whether a force's map may exclude it, with a reason and an expiry.</param>
/// <param name="Message">What is wrong; {0} is the column.</param>
/// <param name="Mend">What to do.</param>
public sealed record SubmissionRule(string Id, RuleSeverity Severity, double? Threshold, bool Excludable, string Message, string Mend)
{
    /// <summary>The message about the things concerned. It never quotes a value of a row.</summary>
    internal string About(params object?[] things) =>
        string.Format(CultureInfo.InvariantCulture, Message, [.. things.Select(HiddenCharacters.Shown)]);
}
