namespace Toex.Reporting.Kinds.Waterfall;

/// <summary>A bar of a waterfall.</summary>
/// <param name="Label">Its name on the left.</param>
/// <param name="From">Bits at its start.</param>
/// <param name="To">Bits at its end.</param>
/// <param name="IsTotal">Whether it is the sum of those above.</param>
internal sealed record WaterfallBar(string Label, double From, double To, bool IsTotal)
{
    public double Bits => To - From;

    public bool Falls => Bits < 0;
}
