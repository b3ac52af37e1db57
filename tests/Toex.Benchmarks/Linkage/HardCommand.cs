using System.Globalization;
using DuckDB.NET.Data;
using Toex.Benchmarks.Measuring;
using Toex.Data.Linkage;
using Toex.Data.Tests.Linkage;

namespace Toex.Benchmarks.Linkage;

/// <summary>Links the kinds that are easily got wrong, in a background, at three densities, and prints what became of each.</summary>
internal static class HardCommand
{
    public static void Run(LinkageOptions options)
    {
        foreach (var each in HardKinds.Densities)
        {
            using var connection = new DuckDBConnection("DataSource=:memory:");
            connection.Open();
            HardKinds.Make(connection, options.Background, each);
            LinkageResult? result = null;
            var cost = Meter.Of(() => result = LinkageEngine.Run(
                connection, new() { Settings = options.Settings }, CancellationToken.None));
            Line($"{each:N0} of each kind in a background of {options.Background:N0}, one a line:");
            Line($"what is right, joined, joined or left to look at; third records joined, shown as ambiguous");
            foreach (var count in HardKindsCount.After(connection))
            {
                var third = FormattableString.Invariant($"third joined {count.ThirdJoined,4} shown {count.ThirdShown,4}");
                Line($"  {count.Kind,-32} {count.Right,-8} joined {count.Joined,4} kept {count.Kept,4} of {count.Trials,4}; {third}");
            }

            new LinkageReport(connection, Console.Out).Print(result!, cost, options);
        }
    }

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
