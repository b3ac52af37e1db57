using Toex.Benchmarks.Charts;
using Toex.Benchmarks.Hosting;
using Toex.Benchmarks.Importing;
using Toex.Benchmarks.Measuring;
using Toex.Benchmarks.Profiles;
using Toex.Benchmarks.Servers;
using Toex.Benchmarks.Subjects;
using Toex.Benchmarks.Submissions;
using Toex.Data.Samples;

namespace Toex.Benchmarks;

/// <summary>Runs what was asked for and prints what was found.</summary>
internal static class Benchmarks
{
    private const double Scale = 135;
    private const double ScaleOnServer = 6.75;

    public static int Run(BenchmarkOptions options)
    {
        using var folder = new TemporaryFolder();
        var findings = new Findings();
        var database = new Lazy<string>(() => options.Database ?? Sample(folder.File("sample.toex"), options.Scale ?? Scale));
        if (options.Wants("profile"))
        {
            ProfileBenchmark.Run(database.Value, options.Runs, findings);
        }

        if (options.Wants("themes"))
        {
            ThemeBenchmark.Run(database.Value, folder, options.Runs, findings);
        }

        if (options.Wants("ranking"))
        {
            RankingBenchmark.Run(database.Value, options.Runs, findings);
        }

        if (options.Wants("chart"))
        {
            ChartBenchmark.Run(folder, options.Runs, findings);
        }

        if (options.Wants("import"))
        {
            ImportBenchmark.Run(folder, options.Runs, options.PowerShell, findings);
        }

        if (options.Wants("objects"))
        {
            ObjectBenchmark.Run(database.Value, options.Runs, findings);
        }

        if (options.Wants("subjects"))
        {
            SubjectBenchmark.Run(database.Value, options.Runs, findings);
        }

        if (options.Wants("submission"))
        {
            SubmissionBenchmark.Run(folder, options.Scale ?? 1, options.Runs, findings);
        }

        if (options.Wants("copy") || options.Wants("server"))
        {
            OnServer(options, folder, findings);
        }

        findings.Print(Console.Out);
        return options.Strict && !findings.AllMet ? 1 : 0;
    }

    private static void OnServer(BenchmarkOptions options, TemporaryFolder folder, Findings findings)
    {
        if (ServerTurn.SkipReason is { } reason)
        {
            findings.Note($"copy, server: skipped. {reason}");
            return;
        }

        var file = options.Database ?? Sample(folder.File("server.toex"), options.Scale ?? ScaleOnServer);
        if (options.Wants("copy"))
        {
            CopyBenchmark.Run(file, options.Runs, findings);
        }

        if (options.Wants("server"))
        {
            ServerQueryBenchmark.Run(file, options.Runs, findings);
        }
    }

    private static string Sample(string file, double scale)
    {
        Console.Error.WriteLine($"Making a sample database at scale {scale}");
        SampleDatabase.Create(file, overwrite: false, new() { Scale = scale }, progress: null, CancellationToken.None);
        return file;
    }
}
