using System.Globalization;
using Toex.Data.Linkage;

namespace Toex.Benchmarks.Linkage;

/// <summary>What the command line asks of the linkage benchmark.</summary>
internal sealed record LinkageOptions
{
    public const string Command = "linkage";

    public const string Usage = """
        dotnet run -c Release --project tests/Toex.Benchmarks -- linkage [options]
          Links the records of labelled files, without looking at the labels, and measures what was found against them; all settings
          are Toex's defaults.
          --file <file>             a CSV (plain or gzip) or Parquet file; may be repeated, ids are then told apart by file
          --id <column>             id of a record
          --cluster <column>        which person a record is of: the truth
          --cluster-pattern <regex> the part of that column to take, its first group, such as 'rec-(\d+)-'
          --given, --family, --birth-date, --sex, --address, --town, --postcode, --telephone, --email, --identifier <column>
                                    columns to compare; where one is repeated, its columns are joined by a space
          --threshold <number>      match probability, 0.5 by default
          --memory <size>           memory for DuckDB, such as 3GB; by default what the engine takes for so many records
          --threads <number>        threads for DuckDB
          --model                   print the model too
          --errors <number>         print so many missed and so many wrong pairs
        or
          --scale <number>          makes so many records of 43 forces instead, and links 10,000 new ones into them afterwards
        or
          --hard                    links twins, fathers and sons, namesakes, aliases, third records and partial dates, at three densities
          --background <number>     in so many records of others, 50,000 by default
        """;

    /// <summary>Columns that can be named, with the column of link_record that each fills.</summary>
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["--given"] = "given_name", ["--family"] = "family_name", ["--birth-date"] = "birth_date", ["--sex"] = "sex",
        ["--address"] = "address", ["--town"] = "town", ["--postcode"] = "postcode", ["--telephone"] = "telephone",
        ["--email"] = "email", ["--identifier"] = "identifier",
    };

    public IReadOnlyList<string> Files { get; private init; } = [];

    public string Id { get; private init; } = "";

    public string Cluster { get; private init; } = "";

    public string ClusterPattern { get; private init; } = "(.*)";

    /// <summary>Columns of the file by column of link_record.</summary>
    public IReadOnlyList<(string Field, string Column)> Columns { get; private init; } = [];

    public double Threshold { get; private init; } = 0.5;

    public string? Memory { get; private init; }

    public int? Threads { get; private init; }

    public bool Model { get; init; }

    public int Errors { get; private init; }

    public long? Scale { get; private init; }

    public bool Hard { get; private init; }

    public int Background { get; private init; } = 50_000;

    /// <summary>What the engine is asked.</summary>
    public LinkageSettings Settings => new() { MatchProbability = Threshold, MemoryLimit = Memory, Threads = Threads };

    public static IEnumerable<string> AllFields => Fields.Values;

    public static LinkageOptions? Parse(string[] arguments)
    {
        var options = new LinkageOptions();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--model")
            {
                options = options with { Model = true };
                continue;
            }

            if (arguments[i] == "--hard")
            {
                options = options with { Hard = true };
                continue;
            }

            if (i + 1 == arguments.Length || options.With(arguments[i], arguments[i + 1]) is not { } next)
            {
                return null;
            }

            options = next;
            i++;
        }

        return options.Scale is null && !options.Hard
            && (options.Files.Count == 0 || options.Id.Length == 0 || options.Cluster.Length == 0) ? null : options;
    }

    private LinkageOptions? With(string name, string value) => name switch
    {
        "--file" => this with { Files = [.. Files, Path.GetFullPath(value)] },
        "--id" => this with { Id = value },
        "--cluster" => this with { Cluster = value },
        "--cluster-pattern" => this with { ClusterPattern = value },
        "--threshold" when double.TryParse(value, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1 =>
            this with { Threshold = number },
        "--memory" => this with { Memory = value },
        "--threads" when int.TryParse(value, CultureInfo.InvariantCulture, out var number) && number > 0 => this with { Threads = number },
        "--errors" when int.TryParse(value, CultureInfo.InvariantCulture, out var number) => this with { Errors = number },
        "--scale" when long.TryParse(value, CultureInfo.InvariantCulture, out var number) && number > 0 => this with { Scale = number },
        "--background" when int.TryParse(value, CultureInfo.InvariantCulture, out var number) && number > 0 =>
            this with { Background = number },
        _ when Fields.TryGetValue(name, out var field) => this with { Columns = [.. Columns, (field, value)] },
        _ => null,
    };
}
