using DuckDB.NET.Data;
using Toex.Benchmarks.Measuring;
using Toex.Data.Linkage;

namespace Toex.Benchmarks.Linkage;

/// <summary>Links records whose truth is known and prints how well and how fast.</summary>
internal static class LinkageCommand
{
    public static int Run(string[] arguments)
    {
        if (LinkageOptions.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine(LinkageOptions.Usage);
            return 2;
        }

        if (options.Hard)
        {
            HardCommand.Run(options);
            return 0;
        }

        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Limit(connection, options.Memory ?? $"{LinkageLimits.Memory(options.Scale ?? 0)}B", options.Threads);
        if (options.Scale is { } scale)
        {
            MadeUpPersons.Make(connection, scale);
        }
        else
        {
            LabelledFiles.Load(connection, options);
        }

        Limit(connection, options.Memory, options.Threads);
        LinkageResult? result = null;
        var cost = Meter.Of(() => result = LinkageEngine.Run(connection, new() { Settings = options.Settings }, CancellationToken.None));
        new LinkageReport(connection, Console.Out).Print(result!, cost, options);
        if (options.Scale is not null)
        {
            MadeUpPersons.Arrive(connection);
            Console.WriteLine($"{MadeUpPersons.New:N0} new records:");
            var model = result!.Model;
            cost = Meter.Of(() => result = LinkageEngine.Extend(
                connection, new() { Settings = options.Settings, Model = model }, CancellationToken.None));
            new LinkageReport(connection, Console.Out).Print(result!, cost, options with { Model = false });
        }

        return 0;
    }

    /// <summary>Making the persons is held to what linking them may take: a process tells only the peak of all that it did.</summary>
    private static void Limit(DuckDBConnection connection, string? memory, int? threads)
    {
        using var command = connection.CreateCommand();
        command.CommandText = memory is not null ? $"SET memory_limit = '{memory}'" : "RESET memory_limit";
        command.ExecuteNonQuery();
        command.CommandText = $"SET threads = {threads ?? Environment.ProcessorCount}";
        command.ExecuteNonQuery();
    }
}
