namespace Toex.Reporting.Kinds.Comparison;

/// <summary>A force in a ranking.</summary>
/// <param name="PoliceForce">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Lower">Lower 95 % limit, where there is one.</param>
/// <param name="Upper">Upper 95 % limit, where there is one.</param>
/// <param name="Rank">One more than the forces with a larger value.</param>
/// <param name="Joint">Whether another force has the same value.</param>
/// <param name="InFocus">Whether it is the force to bring out.</param>
internal sealed record RankedBar(string PoliceForce, double Value, double? Lower, double? Upper, int Rank, bool Joint, bool InFocus)
{
    /// <summary>The smallest of value, limits and zero.</summary>
    public double Least => Math.Min(0, Math.Min(Value, Lower ?? Value));

    /// <summary>The largest of value, limits and zero.</summary>
    public double Greatest => Math.Max(0, Math.Max(Value, Upper ?? Value));
}
