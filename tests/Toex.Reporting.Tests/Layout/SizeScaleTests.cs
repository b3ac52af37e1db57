using Toex.Reporting.Layout;

namespace Toex.Reporting.Tests.Layout;

public class SizeScaleTests
{
    [Fact]
    public void Even_sizes_have_even_places()
    {
        var scale = SizeScale.FromSizes([500_000, 800_000, 1_000_000]); // to 1,040,000

        Assert.False(scale.ByRoot);
        Assert.Equal(0.5, scale.Place(520_000), 9);
        Assert.Equal([0, 200_000, 400_000, 600_000, 800_000, 1_000_000], scale.Ticks(6));
    }

    [Fact]
    public void One_size_far_above_the_middle_one_makes_places_by_roots()
    {
        var scale = SizeScale.FromSizes([8_600, 1_000_000, 1_200_000, 9_000_000]); // to 9,360,000

        Assert.True(scale.ByRoot);
        Assert.Equal(0.5, scale.Place(2_340_000), 9);
        Assert.Equal(2_340_000, scale.At(0.5), 3);
        Assert.Equal([0, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000], scale.Ticks(9));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(500_000, "500,000")]
    [InlineData(1_000_000, "1 million")]
    [InlineData(2_500_000, "2.5 million")]
    public void Labels_are_short(double size, string label) => Assert.Equal(label, SizeScale.Label(size));

    [Fact]
    public void Nothing_but_zeros_has_a_scale() => Assert.Equal([0, 1], SizeScale.FromSizes([0, 0]).Ticks(5));
}
