using System.Globalization;

namespace Toex.Benchmarks.Measuring;

/// <summary>What was measured: printed as tables.</summary>
internal sealed class Findings
{
    private readonly List<Contest> contests = [];
    private readonly List<Target> targets = [];
    private readonly List<string> notes = [];

    public bool AllMet => targets.TrueForAll(t => t.Met);

    public void Add(Contest contest) => contests.Add(contest);

    public void Add(Target target) => targets.Add(target);

    public void Note(string note) => notes.Add(note);

    public void Print(TextWriter writer)
    {
        Table(writer, ["measured", "against", "Toex wall ms", "peer wall ms", "wall ratio", "Toex CPU ms", "peer CPU ms", "CPU ratio"],
            contests.Select(c => new[]
            {
                c.Name, c.Peer, c.Wall.Text("0"), c.PeerWall.Text("0"), c.WallRatio.Text("0.00"), c.Cpu.Text("0"), c.PeerCpu.Text("0"),
                    c.CpuRatio.Text("0.00"),
            }));
        Table(writer, ["target", "figure", "limit", ""],
            targets.Select(
                t => new[] { t.What, Number(t.Figure, t.Unit), (t.AtLeast ? "≥ " : "≤ ") + Number(t.Limit, t.Unit), t.Met ? "met"
                    : "MISSED" }));
        foreach (var note in notes)
        {
            writer.WriteLine(note);
        }
    }

    private static string Number(double value, string unit) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{value.ToString(unit.Length == 0 ? "0.00" : "0", CultureInfo.InvariantCulture)} {unit}").TrimEnd();

    private static void Table(TextWriter writer, string[] head, IEnumerable<string[]> rows)
    {
        List<string[]> all = [head, .. rows];
        if (all.Count == 1)
        {
            return;
        }

        var widths = Enumerable.Range(0, head.Length).Select(i => all.Max(r => r[i].Length)).ToArray();
        all.Insert(1, [.. widths.Select(w => new string('-', w))]);
        foreach (var row in all)
        {
            writer.WriteLine($"| {string.Join(" | ", row.Select((cell, i) => cell.PadRight(widths[i])))} |");
        }

        writer.WriteLine();
    }
}
