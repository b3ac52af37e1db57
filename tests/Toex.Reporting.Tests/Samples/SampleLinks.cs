using Toex.Reporting.Kinds.Waterfall;

namespace Toex.Reporting.Tests.Samples;

/// <summary>Made-up evidence of pairs.</summary>
internal static class SampleLinks
{
    private static readonly WaterfallStep[] All =
    [
        new("Family name", "one part of a hyphenated name", 6.4),
        new("Given name", "the same", 8.2),
        new("Birth date", "day and month swapped", 5.9),
        new("Sex", "the same", 0.9),
        new("Postcode", "same district", 3.1),
        new("Local identifier", "different", -2.7),
        new("Middle name", "missing in one record", 0),
        new("Family name", "a common name, seen in 1 of 90 records, which tells less than a rare one would", -1.8),
        new("Police National Computer number", "the same", 40),
        new("Custody photograph reference as held by the force that submitted the record", "differs in one character only", -30),
        new("Telephone", "last six digits the same", 12.5),
        new("Email address", "missing in both records", 0),
        new("Place of birth", "the same", 2.2),
        new("Nationality", "different", -4.4),
    ];

    /// <summary>14 bits against, and the first steps.</summary>
    internal static LinkWaterfall Of(int steps) => new()
    {
        First = "123", Second = "456", PriorBits = -14, Steps = [.. All.Take(steps)],
            Source = "Force submissions to 30 September 2026, linkage model of 1 October 2026",
    };

    internal static LinkWaterfall Of(double prior, params double[] bits) =>
        Of(1) with { PriorBits = prior, Steps = [.. bits.Select((b, i) => new WaterfallStep("Comparison " + i, "the same", b))] };
}
