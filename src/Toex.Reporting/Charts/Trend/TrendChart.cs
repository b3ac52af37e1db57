using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;

namespace Toex.Reporting.Charts.Trend;

internal static class TrendChart
{
    public static Composition Compose(ChartRequest request, ChartFonts fonts) => throw new NotSupportedException();
}
