namespace Toex.Profiles.Suppression;

/// <summary>
/// Linear programming: the cheapest amounts of some columns, each from nought to an upper bound, that come to a right-hand side. The
/// simplex method for bounded variables, in two phases, with the inverse of the basis kept whole.
/// </summary>
/// <remarks>Chvátal, Linear Programming (1983), chapters 7 and 8; Bland, Math Oper Res 2 (1977) 103, against going round in circles.
/// </remarks>
internal sealed class Simplex
{
    private const double Tolerance = 1e-9;
    private const int StuckAfter = 40;

    private readonly IReadOnlyList<SimplexColumn> columns;
    private readonly int rows;
    private readonly double[] inverse, value;
    private double[] prices = [];
    private readonly int[] basis;
    private readonly bool[] isBasic, atUpper;
    private bool isSecond;

    private Simplex(IReadOnlyList<SimplexColumn> columns, double[] right)
    {
        (this.columns, rows) = (columns, right.Length);
        (inverse, value) = (new double[rows * rows], [.. right.Select(Math.Abs)]);
        (basis, isBasic, atUpper) = (new int[rows], new bool[columns.Count], new bool[columns.Count]);
        for (var row = 0; row < rows; row++)
        {
            (basis[row], inverse[(row * rows) + row]) = (columns.Count + row, right[row] < 0 ? -1 : 1);
        }
    }

    /// <summary>The amounts; null where no amounts come to it.</summary>
    internal static double[]? Cheapest(IReadOnlyList<SimplexColumn> columns, double[] right)
    {
        var simplex = new Simplex(columns, right);
        simplex.Improve();
        if (simplex.basis.Zip(simplex.value).Any(b => b.First >= columns.Count && b.Second > 1e-6))
        {
            return null;
        }

        simplex.isSecond = true;
        simplex.Improve();
        return simplex.Amounts();
    }

    private double CostOf(int column) => column >= columns.Count ? (isSecond ? 0 : 1) : isSecond ? columns[column].Cost : 0;

    private double UpperOf(int column) => column < columns.Count ? columns[column].Upper : isSecond ? 0 : double.PositiveInfinity;

    private double[] Amounts()
    {
        var amounts = columns.Select((c, i) => atUpper[i] && !isBasic[i] ? c.Upper : 0).ToArray();
        for (var row = 0; row < rows; row++)
        {
            if (basis[row] < columns.Count)
            {
                amounts[basis[row]] = value[row];
            }
        }

        return amounts;
    }

    private void Improve()
    {
        prices = Prices();
        var stuck = 0;
        for (var turn = 0; turn < 1000 + (50 * rows); turn++)
        {
            var (entering, reduced) = Entering(stuck > StuckAfter);
            if (entering < 0)
            {
                return;
            }

            stuck = Enter(entering, reduced, stuck > StuckAfter) > Tolerance ? 0 : stuck + 1;
        }
    }

    /// <summary>What one more of each row would cost.</summary>
    private double[] Prices()
    {
        var all = new double[rows];
        for (var row = 0; row < rows; row++)
        {
            if (CostOf(basis[row]) is not 0 and var cost)
            {
                for (var i = 0; i < rows; i++)
                {
                    all[i] += cost * inverse[(row * rows) + i];
                }
            }
        }

        return all;
    }

    /// <summary>The column that improves most, or the first that does, and what one of it changes; -1 where none does.</summary>
    private (int Column, double Reduced) Entering(bool first)
    {
        var (best, most) = ((-1, 0.0), Tolerance);
        for (var column = 0; column < columns.Count; column++)
        {
            if (isBasic[column] || columns[column].Upper <= 0)
            {
                continue;
            }

            var reduced = CostOf(column);
            foreach (var (row, factor) in columns[column].Factors)
            {
                reduced -= prices[row] * factor;
            }

            var gain = atUpper[column] ? reduced : -reduced;
            if (gain > most)
            {
                (best, most) = ((column, reduced), gain);
                if (first)
                {
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>Moves a column as far as it goes, and returns how far that is.</summary>
    private double Enter(int entering, double reduced, bool first)
    {
        var (direction, along) = (atUpper[entering] ? -1 : 1, new double[rows]);
        for (var row = 0; row < rows; row++)
        {
            foreach (var (at, factor) in columns[entering].Factors)
            {
                along[row] += inverse[(row * rows) + at] * factor;
            }
        }

        var (step, leaving, toUpper) = (columns[entering].Upper, -1, false);
        for (var row = 0; row < rows; row++)
        {
            var change = -direction * along[row];
            var room = change < -Tolerance ? value[row] / -change
                : change > Tolerance ? (UpperOf(basis[row]) - value[row]) / change : double.PositiveInfinity;
            room = Math.Max(0, room);
            if (room < step - Tolerance || (leaving >= 0 && room < step + Tolerance
                && (first ? basis[row] < basis[leaving] : Math.Abs(along[row]) > Math.Abs(along[leaving]))))
            {
                (step, leaving, toUpper) = (room, row, change > 0);
            }
        }

        for (var row = 0; row < rows; row++)
        {
            value[row] -= direction * step * along[row];
        }

        if (leaving < 0)
        {
            atUpper[entering] = !atUpper[entering];
            return step;
        }

        if (basis[leaving] < columns.Count)
        {
            (isBasic[basis[leaving]], atUpper[basis[leaving]]) = (false, toUpper);
        }

        value[leaving] = direction > 0 ? step : columns[entering].Upper - step;
        (basis[leaving], isBasic[entering], atUpper[entering]) = (entering, true, false);
        Pivot(leaving, along);
        for (var i = 0; i < rows; i++)
        {
            prices[i] += reduced * inverse[(leaving * rows) + i];
        }

        return step;
    }

    private void Pivot(int leaving, double[] along)
    {
        var pivot = inverse.AsSpan(leaving * rows, rows);
        var by = along[leaving];
        for (var i = 0; i < rows; i++)
        {
            pivot[i] /= by;
        }

        for (var row = 0; row < rows; row++)
        {
            if (row == leaving || along[row] == 0)
            {
                continue;
            }

            var other = inverse.AsSpan(row * rows, rows);
            for (var i = 0; i < rows; i++)
            {
                other[i] -= along[row] * pivot[i];
            }
        }
    }
}
