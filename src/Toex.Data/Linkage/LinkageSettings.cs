namespace Toex.Data.Linkage;

/// <summary>How records are linked. The defaults are meant for every data set; none of them was chosen for one.</summary>
public sealed record LinkageSettings
{
    /// <summary>Two records are one person from this probability on.</summary>
    public double MatchProbability { get; init; } = 0.5;

    /// <summary>From here to <see cref="MatchProbability"/> a pair is kept for a person to look at, but joins nothing.</summary>
    public double ClericalProbability { get; init; } = 0.05;

    /// <summary>
    /// Pairs that may be compared for each record. Blocks are taken smallest first until the budget is spent: what is rare tells most.
    /// </summary>
    public int PairsPerRecord { get; init; } = 12;

    /// <summary>Pairs that may always be compared, so that small data sets are compared nearly whole.</summary>
    public long PairsAlways { get; init; } = 6_000_000;

    /// <summary>Turns of expectation and maximisation at most.</summary>
    public int Iterations { get; init; } = 100;

    /// <summary>Training ends when no share changes by more than this.</summary>
    public double Tolerance { get; init; } = 1e-5;

    /// <summary>The largest group of records that may be one person; a link that would make a larger one is left for a person to look
    /// at.</summary>
    public int LargestCluster { get; init; } = 500;

    /// <summary>
    /// Memory that DuckDB may use meanwhile, such as <c>3GB</c>; null for what so many records need, and no more than the connection has.
    /// </summary>
    public string? MemoryLimit { get; init; }

    /// <summary>Threads that DuckDB may use meanwhile; null leaves the connection as it is. The result does not depend on it.</summary>
    public int? Threads { get; init; }
}
