using Toex.Reporting.Kinds.Comparison;

namespace Toex.Reporting.Tests.Kinds.Comparison;

public class ComparisonAlternativeTextTests
{
    [Fact]
    public void Tells_finding_range_group_and_what_is_not_known()
    {
        var content = ComparisonContent.FromRequest(new ChartCase { Measure = SampleProfiles.Measure("RatePer1000") }.Request(
            [SampleProfiles.Of("Essex", 11.2), SampleProfiles.Of("Kent", 14.1), SampleProfiles.Of("Norfolk", null)]));

        Assert.Equal("Kent has the highest rate of VAWG offences: 14.1 per 1,000 people. Clearly different from the other force. "
            + "Bar chart of VAWG offences per 1,000 people for 2 forces, "
            + "12 months to 30 September 2026, highest Kent 14.1, lowest Essex 11.2, group 12.7. Not known: Norfolk.",
            ComparisonAlternativeText.Write(content, "12 months to 30 September 2026"));
    }
}
