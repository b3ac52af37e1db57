using System.Diagnostics;
using System.Globalization;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Integrity;
using Toex.Data.Reference;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Tests.Submissions;

/// <summary>On a disk that is really full nothing is lost and nothing is called corrupt; with room again the same connection goes
/// on.</summary>
public sealed class SmallDiskTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string disk;

    public SmallDiskTests() => disk = Directory.CreateDirectory(folder.File("disk")).FullName;

    private string Path => System.IO.Path.Combine(disk, "a.toex");

    private string Filler => System.IO.Path.Combine(disk, "filler");

    public void Dispose()
    {
        Run("umount", disk);
        folder.Dispose();
    }

    [RootOnLinuxFact]
    public void A_full_disk_is_told_and_everything_goes_on_when_there_is_room()
    {
        if (Run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk) != 0)
        {
            return; // a container that may not mount
        }

        DatabaseFile.Create(
            Path, overwrite: false, store => ReferenceTables.LoadInto(store, CancellationToken.None), CancellationToken.None);
        using (var essex = new ForceFiles(ProfileDatabase.Connect(Path, readOnly: false), "Essex"))
        {
            Assert.Equal(1, essex.Offences("42/1/26,8N,2026-01-01,,N").RowsLoaded);
            Fill();

            var more = essex.File("more.csv");
            File.WriteAllLines(more, Enumerable.Range(0, 100_000)
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"Essex,43/{i * 7919L}/26,8N,2026-02-01,N"))
                .Prepend("force_code,offence_reference,offence_code,recorded_date,domestic"));
            var error = Assert.Throws<ToexException>(() => essex.Import(SubmissionKind.Offences, more));

            Assert.True(error.ErrorId is "Toex.Database.OutOfSpace" or "Toex.Journal.NotWritable" or "Toex.Audit.NotWritable",
                error.ErrorId + error.Message);
            Assert.Equal(["1"], essex.Rows("SELECT COUNT(*) FROM offence"));

            File.Delete(Filler);
            Assert.Equal(SubmissionState.Loaded, essex.Import(SubmissionKind.Offences, more).State);
            Assert.Equal(["100001"], essex.Rows("SELECT COUNT(*) FROM offence"));
            Assert.All(DatabaseChecks.Run(essex.Database, null, CancellationToken.None), c => Assert.True(c.Passed, c.Check));
        }

        Fill();
        ProfileDatabase.Connect(Path, readOnly: true).Dispose();
        ProfileDatabase.Connect(Path, readOnly: false).Dispose();
        var replaced =
            Assert.Throws<ToexException>(
                () => DatabaseFile.Create(
                    Path, true, store => ReferenceTables.LoadInto(store, CancellationToken.None), CancellationToken.None));
        Assert.True(replaced.ErrorId is "Toex.Database.OutOfSpace" or "Toex.File.NotWritable", replaced.ErrorId + replaced.Message);

        using var again = ProfileDatabase.Connect(Path, readOnly: true);
        Assert.All(DatabaseChecks.Run(again, null, CancellationToken.None), c => Assert.True(c.Passed, c.Check));
    }

    /// <summary>Takes all the room that is left.</summary>
    private void Fill()
    {
        using var file = File.OpenWrite(Filler);
        var block = new byte[4096];
        try
        {
            while (true)
            {
                file.Write(block);
                file.Flush();
            }
        }
        catch (IOException)
        {
            // full
        }
    }

    private static int Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
