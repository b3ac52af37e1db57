using System.Globalization;
using Toex.Data.Databases;
using Toex.Data.DuckDb;
using Toex.Data.Errors;
using Toex.Data.Reference;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Tests.Submissions;

/// <summary>Where memory is short and the disk is full, or its folder takes no files, an import says so and changes nothing.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string database;

    public FullDiskTests()
    {
        DatabaseFile.Create(folder.File("a.toex"), overwrite: false, store => ReferenceTables.LoadInto(store, CancellationToken.None),
            CancellationToken.None);
        database = folder.File("a.toex");
        using var essex = new ForceFiles(ProfileDatabase.Connect(database, readOnly: false), "Essex");
        essex.Offences("42/1/26,8N,2026-01-01,,N");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("/dev/null/folder", "Toex.Database.OutOfSpace")]
    [InlineData("", "Toex.Database.OutOfMemory")]
    public void Nothing_changes_and_the_error_says_what_is_short(string spillFolder, string expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // no /dev/null there
        }

        var limits = new DuckDbLimits(42_000_000, Threads: 1) { SpillFolder = spillFolder };
        var path = folder.File("more.csv");
        using (var essex = new ForceFiles(ProfileDatabase.Connect(database, readOnly: false, limits), "Essex"))
        {
            File.WriteAllLines(path, Enumerable.Range(0, 600_000)
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"Essex,42/{i * 7919L}/26,8N,2026-02-01,N"))
                .Prepend("force_code,offence_reference,offence_code,recorded_date,domestic"));

            var error = Assert.Throws<ToexException>(() => essex.Import(SubmissionKind.Offences, path));

            Assert.True(error.ErrorId == expected, error.Message);
            Assert.Equal(["1"], essex.Rows("SELECT COUNT(*) FROM offence"));
            Assert.Equal(["1"], essex.Rows("SELECT COUNT(*) FROM submission"));
        }

        using var later = new ForceFiles(ProfileDatabase.Connect(database, readOnly: false), "Essex");
        Assert.Equal(SubmissionState.Loaded, later.Import(SubmissionKind.Offences, path).State);
    }
}
