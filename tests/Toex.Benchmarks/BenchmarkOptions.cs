using System.Globalization;

namespace Toex.Benchmarks;

/// <summary>What the command line asks for.</summary>
internal sealed record BenchmarkOptions
{
    public const string Usage = """
        dotnet run -c Release --project tests/Toex.Benchmarks -- [options]
        dotnet run -c Release --project tests/Toex.Benchmarks -- linkage [options]   (without options it tells its own)
          --database <file>   a profile database to read; without it one is made of sample data. The audit journal is beside it.
          --scale <number>    how large the sample data are: 135, the default, is about 20 million offences;
                              for copy and server the default is 6.75, about one million; for submission 1 is 5 million rows
          --runs <number>     turns of Toex and its peer, 5 by default
          --only <name>       one of profile, themes, ranking, chart, import, objects, subjects, submission, copy, server; may be repeated. copy and
                              server run where TOEX_TEST_SQLSERVER holds a connection string to a database with 'test' in its name,
                              which they empty.
          --pwsh <file>       a PowerShell to import the module in, besides the engine in a process of this program
          --strict            exit code 1 where a target is missed
        """;

    public string? Database { get; private init; }

    /// <summary>How large sample data are asked for; null where it is not said.</summary>
    public double? Scale { get; private init; }

    public int Runs { get; private init; } = 5;

    public IReadOnlyList<string> Only { get; private init; } = [];

    public string? PowerShell { get; private init; }

    public bool Strict { get; private init; }

    public bool Wants(string name) => Only.Count == 0 || Only.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the arguments; null where they cannot be understood.</summary>
    public static BenchmarkOptions? Parse(string[] arguments)
    {
        var options = new BenchmarkOptions();
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = i + 1 < arguments.Length ? arguments[i + 1] : null;
            BenchmarkOptions? next = (arguments[i], value) switch
            {
                ("--strict", _) => options with { Strict = true },
                ("--database", { } file) => options with { Database = Path.GetFullPath(file) },
                ("--pwsh", { } file) => options with { PowerShell = file },
                ("--only", "profile" or "themes" or "ranking" or "chart" or "import" or "objects" or "subjects" or "submission" or "copy"
                    or "server") => options with { Only = [.. options.Only, value!] },
                ("--scale", { } number) when double.TryParse(number, CultureInfo.InvariantCulture, out var scale) =>
                    options with { Scale = scale },
                ("--runs", { } number) when int.TryParse(number, CultureInfo.InvariantCulture, out var runs) && runs > 0 =>
                    options with { Runs = runs },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            i += arguments[i] == "--strict" ? 0 : 1;
            options = next;
        }

        return options;
    }
}
