using MathNet.Numerics;

namespace Toex.Profiles.Statistics;

/// <summary>
/// Whether the largest cell of a table is more than its row and column explain: the chance that rows and columns which have nothing to do
/// with one another have a cell as large anywhere, at most the sum over all cells of the chance that a Poisson count has it there.
/// </summary>
/// <remarks>Boole's inequality; counts with given margins scatter less than Poisson counts, so that the chance is not
/// understated.</remarks>
public static class PeakTest
{
    /// <summary>The largest cell's chance; 1 where there is nothing.</summary>
    public static double Chance(IReadOnlyList<IReadOnlyList<long>> table)
    {
        var rows = table.Select(r => r.Sum()).ToArray();
        var columns = Enumerable.Range(0, table[0].Count).Select(c => table.Sum(r => r[c])).ToArray();
        var (total, peak) = ((double)rows.Sum(), table.Max(r => r.Max()));
        return total <= 0 ? 1 : Math.Min(1, rows.Sum(r => columns.Sum(c =>
            r * c == 0 ? 0 : SpecialFunctions.GammaLowerRegularized(peak, r * c / total))));
    }

    /// <summary>Whether it stands out.</summary>
    /// <param name="table">The table.</param>
    /// <param name="forces">How many forces' tables are judged together.</param>
    public static bool StandsOut(IReadOnlyList<IReadOnlyList<long>> table, int forces) => Chance(table) <= SignalLevel.OfEach(forces);
}
