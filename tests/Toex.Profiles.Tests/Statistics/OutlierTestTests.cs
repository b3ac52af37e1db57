using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Statistics;

public sealed class OutlierTestTests
{
    // Rosner's own example, in NIST/SEMATECH e-Handbook of Statistical Methods 1.3.5.17.3: three of 54 at 5 %, though the largest
    // alone is none (R 3.118 against 3.158): 6.01, 5.42 and 5.34.
    private static readonly double[] Rosner =
    [
        -0.25, 0.68, 0.94, 1.15, 1.20, 1.26, 1.26, 1.34, 1.38, 1.43, 1.49, 1.49, 1.55, 1.56, 1.58, 1.65, 1.69, 1.70, 1.76, 1.77, 1.81, 1.91,
        1.94, 1.96, 1.99, 2.06, 2.09, 2.10, 2.14, 2.15, 2.23, 2.24, 2.26, 2.35, 2.37, 2.40, 2.47, 2.54, 2.62, 2.64, 2.90, 2.92, 2.92, 2.93,
        3.21, 3.26, 3.30, 3.59, 3.68, 4.30, 4.64, 5.34, 5.42, 6.01,
    ];

    [Fact]
    public void Finds_several_though_one_hides_another() =>
        Assert.Equal([6.01, 5.42, 5.34], OutlierTest.Find(Rosner, 0.05).Select(i => Rosner[i]));

    [Fact]
    public void Equal_values_have_none() => Assert.Empty(OutlierTest.Find(new double[12], 0.05));
}
