namespace Toex.Data.Linkage;

/// <summary>Records joined so far.</summary>
internal sealed class LinkageCluster(long record)
{
    internal List<long> Members { get; } = [record];

    /// <summary>Weight of the weakest link that was needed to join them.</summary>
    internal int Weakest { get; set; } = int.MaxValue;
}
