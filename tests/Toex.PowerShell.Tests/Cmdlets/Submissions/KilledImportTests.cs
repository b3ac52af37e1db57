using System.Diagnostics;
using System.Globalization;
using Toex.Tests;
using Xunit.Abstractions;

namespace Toex.PowerShell.Tests.Cmdlets.Submissions;

/// <summary>A process that is killed while it imports loses nothing and leaves nothing behind.</summary>
[Collection(CmdletCollection.Name)]
public sealed class KilledImportTests(SampleFixture sample, ITestOutputHelper output)
{
    private const int Seed = 4;

    /// <summary>TOEX_KILLS sets how often a process is killed.</summary>
    private static readonly int Moments = int.Parse(Environment.GetEnvironmentVariable("TOEX_KILLS") ?? "10", CultureInfo.InvariantCulture);

    /// <summary>How many of the moments are just before or after the journal's entry, which the commit follows.</summary>
    private static readonly int AtCommit = Moments * 3 / 10;

    private const string Journal = ".audit.jsonl";

    private static readonly string[] Kept = ["db.toex", "db.toex.audit.jsonl"];

    private const string Tables = "SELECT table_name FROM duckdb_tables() WHERE NOT internal ORDER BY table_name";

    [Fact]
    public void At_every_moment_the_database_is_as_it_was_or_has_the_whole_file()
    {
        var (database, file) = Prepare(sample.NewFolder());
        var before = Fingerprint(database);
        string whole;
        TimeSpan span;
        using (var import = new WaitingImport(database, "whole", file))
        {
            span = import.Finish();
            whole = Fingerprint(import.Database);
        }

        Assert.NotEqual(before, whole);
        var random = new Random(Seed);
        var outcomes = new List<string>();
        var next = new WaitingImport(database, "moment-0", file);
        for (var moment = 0; moment < Moments; moment++)
        {
            using var import = next;
            var atCommit = moment >= Moments - AtCommit;
            var wait = atCommit ? TimeSpan.FromMilliseconds(random.Next(0, 150))
                : span * ((moment + random.NextDouble()) / (Moments - AtCommit));
            if (!import.Kill(wait, atCommit) && !atCommit)
            {
                span /= 2; // the machine is faster now than it was: the next are killed earlier
            }

            next = moment + 1 < Moments ? new(database, $"moment-{moment + 1}", file) : null!;

            var left = string.Join(", ", Names(import.Database).Except(Kept).DefaultIfEmpty("nothing"));
            var found = Fingerprint(import.Database);
            Assert.True(found == before || found == whole, $"Killed after {wait.TotalMilliseconds:F0} ms: neither as it was nor whole.");
            outcomes.Add(
                $"{(atCommit ? "commit + " : "")}{wait.TotalMilliseconds:F0} ms of {span.TotalMilliseconds:F0}: "
                    + $"{(found == before ? "as it was" : "whole")}, left {left}");
            Assert.Equal(found == before ? "Loaded" : "AlreadyLoaded", ImportAgain(import.Database, file));
            Assert.Equal(whole, Content(import.Database));
            Assert.Equal(Kept, Names(import.Database));
        }

        outcomes.ForEach(output.WriteLine);
        Assert.True(
            outcomes.Count(o => o.Contains("as it was", StringComparison.Ordinal)) >= 3, "Hardly any import was killed before its end.");
    }

    /// <summary>A database with an earlier file, and a file that corrects part of it, adds to it and has rows that are wrong.</summary>
    private (string Database, string File) Prepare(string folder)
    {
        var database = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "base")).FullName, "db.toex");
        var (first, second) = (Path.Combine(folder, "first.csv"), Path.Combine(folder, "second.csv"));
        File.WriteAllLines(first, Offences(0, 30_000, "8N", "2026-01-10"));
        File.WriteAllLines(second, Offences(20_000, 100_000, "8L", "2026-02-10"));
        sample.Run("$null = New-ToexDatabase $args[0]; $null = Connect-ToexDatabase $args[0] -ReadWrite; $null = Import-ToexSubmission "
            + "$args[1]; Disconnect-ToexDatabase", database, first).Succeeded();
        return (database, second);

        static IEnumerable<string> Offences(int from, int to, string code, string day) =>
            Enumerable.Range(from, to - from)
                .Select(i => string.Create(CultureInfo.InvariantCulture,
                    $"Essex,42/{i}/26,{(i % 500 == 7 ? "" : code)},{day},{(i % 9 == 0 ? "Y" : "N")},Team {i % 40}"))
                .Prepend("force_code,offence_reference,offence_code,recorded_date,domestic,investigating_team");
    }

    private string ImportAgain(string database, string file) =>
        Assert.Single(
            sample.Run("$null = Connect-ToexDatabase $args[0] -ReadWrite; Import-ToexSubmission $args[1] -WarningAction SilentlyContinue; "
                + "Disconnect-ToexDatabase", database, file).Succeeded())
            .Get("State")!.ToString()!;

    /// <summary>Content of every table, after every check has passed on a connection that only reads, as the next user has it.</summary>
    private string Fingerprint(string database)
    {
        var checks = sample.Run("$null = Connect-ToexDatabase $args[0]; Test-ToexDatabase; Disconnect-ToexDatabase", database).Succeeded();
        Assert.Empty(checks.Where(c => !c.Get<bool>("Passed")).Select(c => c.Get("Check")));
        return Content(database);
    }

    private static string Content(string database) =>
        string.Join('\n', EngineDatabase.Rows(database, string.Join(" UNION ALL ", EngineDatabase.Rows(database, Tables)
        .Select(t =>
            $"SELECT '{t}', COUNT(*), COALESCE(bit_xor(hash(t)), 0) FROM (SELECT * {(t == "submission" ? "EXCLUDE (loaded_utc)" : "")} FROM \"{t}\") t"))));

    private static IEnumerable<string> Names(string database) =>
        Directory.GetFileSystemEntries(Path.GetDirectoryName(database)!).Select(f => Path.GetFileName(f)!)
            .Where(n => n != WaitingImport.Signal).Order(StringComparer.Ordinal);

    /// <summary>A process that is connected to a copy of a database and imports once it is let go.</summary>
    private sealed class WaitingImport : IDisposable
    {
        internal const string Signal = "go";

        private readonly Process host;
        private readonly string signal;

        internal WaitingImport(string database, string name, string file)
        {
            var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(database)!)!, name)).FullName;
            (Database, signal) = (Path.Combine(folder, Path.GetFileName(database)), Path.Combine(folder, Signal));
            File.Copy(database, Database);
            File.Copy(database + Journal, Database + Journal);
            host = HostProcess.Start("-Command",
                $"$null = Connect-ToexDatabase '{Database}' -ReadWrite; [Console]::WriteLine('ready'); while (-not "
                    + $"[IO.File]::Exists('{signal}')) {{ [Threading.Thread]::Sleep(1) }}; [Console]::WriteLine((Import-ToexSubmission "
                        + $"'{file}' -WarningAction SilentlyContinue).State)");
        }

        internal string Database { get; }

        internal TimeSpan Finish()
        {
            Go();
            var clock = Stopwatch.StartNew();
            Assert.Equal("Loaded", host.StandardOutput.ReadLine());
            var span = clock.Elapsed;
            host.WaitForExit();
            return span;
        }

        /// <summary>Whether it was killed before its end.</summary>
        internal bool Kill(TimeSpan wait, bool atCommit)
        {
            var journal = new FileInfo(Database + Journal);
            var length = journal.Length;
            Go();
            if (atCommit)
            {
                // The journal's entry is the last thing before the commit.
                SpinWait.SpinUntil(() => { journal.Refresh(); return journal.Length > length || host.HasExited; }, TimeSpan.FromMinutes(5));
            }

            Thread.Sleep(wait);
            var killed = !host.HasExited;
            host.Kill();
            host.WaitForExit();
            return killed;
        }

        public void Dispose()
        {
            host.Kill();
            host.Dispose();
        }

        private void Go()
        {
            Assert.Equal("ready", host.StandardOutput.ReadLine());
            File.WriteAllText(signal, "");
        }
    }
}
