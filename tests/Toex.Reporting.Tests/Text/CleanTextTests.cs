using Toex.Reporting.Text;

namespace Toex.Reporting.Tests.Text;

public class CleanTextTests
{
    [Theory]
    [InlineData("  a \t b\r\nc  ", "a b c")]
    [InlineData("a\u0001b", "a b")]
    [InlineData("Heddlu Dyfed–Powys ŵ", "Heddlu Dyfed–Powys ŵ")]
    public void Makes_one_line_that_xml_can_hold(string text, string expected) => Assert.Equal(expected, CleanText.Clean(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("a\ufffdb", CleanText.Clean("a\ud800b"));
}
