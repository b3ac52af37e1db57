namespace Toex.Benchmarks.Measuring;

/// <summary>Toex and a peer that do the same work, in turns, the one or the other first: what else the machine does meets both
/// alike.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Peer">What it is measured against.</param>
/// <param name="Toex">Costs of Toex, one a run.</param>
/// <param name="Other">Costs of the peer, one a run.</param>
internal sealed record Contest(string Name, string Peer, IReadOnlyList<Cost> Toex, IReadOnlyList<Cost> Other)
{
    /// <summary>Runs both in turns; a first turn of each that does not count where they are to be warm.</summary>
    public static Contest Run(string name, string peer, int runs, bool warm, Func<Cost> toex, Func<Cost> other)
    {
        if (warm)
        {
            toex();
            other();
        }

        List<Cost> ours = [], theirs = [];
        for (var run = 0; run < runs; run++)
        {
            if (run % 2 == 0)
            {
                ours.Add(toex());
                theirs.Add(other());
            }
            else
            {
                theirs.Add(other());
                ours.Add(toex());
            }

            Console.Error.WriteLine($"{name}: {Text(ours[^1])}, {peer}: {Text(theirs[^1])}");
        }

        return new(name, peer, ours, theirs);
    }

    public Spread Wall => Spread.Of(Toex.Select(c => c.Wall));

    public Spread Cpu => Spread.Of(Toex.Select(c => c.Cpu));

    public Spread PeerWall => Spread.Of(Other.Select(c => c.Wall));

    public Spread PeerCpu => Spread.Of(Other.Select(c => c.Cpu));

    /// <summary>Toex over its peer, turn by turn.</summary>
    public IEnumerable<double> WallRatios => Toex.Zip(Other, (a, b) => a.Wall / b.Wall);

    public Spread WallRatio => Spread.Of(WallRatios);

    /// <summary>Toex over its peer, turn by turn.</summary>
    public Spread CpuRatio => Spread.Of(Toex.Zip(Other, (a, b) => a.Cpu / b.Cpu));

    private static string Text(Cost cost) => $"{cost.Wall:0} ms, {cost.Cpu:0} ms CPU";
}
