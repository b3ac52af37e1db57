using System.Globalization;
using Toex.Data.Subjects;
using Toex.Reporting.Charts;

namespace Toex.PowerShell.Cmdlets.Charts;

/// <summary>A pair of records as a waterfall chart shows it: their keys, how they agree, and no values of theirs.</summary>
internal static class LinkChart
{
    internal static LinkWaterfall Of(SubjectLink link) => new()
    {
        First = link.Person.PersonId.ToString(CultureInfo.InvariantCulture),
        Second = link.Other.PersonId.ToString(CultureInfo.InvariantCulture),
        PriorBits = link.Evidence[0].Bits,
        Steps = [.. link.Evidence.Skip(1).Select(Step)],
        Threshold = link.MatchProbability,
        Source = string.Create(CultureInfo.InvariantCulture, $"record linkage, run {link.RunId} of {link.RunUtc:yyyy-MM-dd}"),
        SampleData = link.SampleData,
    };

    private static WaterfallStep Step(LinkEvidence evidence) => new(
        char.ToUpperInvariant(evidence.Comparison[0]) + evidence.Comparison[1..],
        evidence.Agreement + (evidence.FrequencyBits switch { > 1 => ", a rare value", < -1 => ", a common value", _ => "" }),
        evidence.Bits);
}
