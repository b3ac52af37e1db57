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
    private readonly ForceFiles essex;

    public FullDiskTests()
    {
        DatabaseFile.Create(folder.File("a.toex"), overwrite: false, store => ReferenceTables.LoadInto(store, CancellationToken.None), CancellationToken.None);
        essex = new(ProfileDatabase.Connect(folder.File("a.toex"), readOnly: false), "Essex");
        essex.Offences("42/1/26,8N,2026-01-01,,N");
    }

    public void Dispose()
    {
        essex.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("SET max_temp_directory_size = '1MB'")]
    [InlineData("SET temp_directory = '/dev/null/folder'")]
    public void Nothing_changes_and_the_error_says_what_is_short(string shortage)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // no /dev/null there
        }

        var store = (DuckDbStore)essex.Database.Store;
        var path = essex.FileOf("offence_reference,offence_code,recorded_date,domestic",
            [.. Enumerable.Range(0, 300_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"42/{i * 7919L}/26,8N,2026-02-01,N"))]);
        DuckDbCommands.Execute(store.Connection, $"SET threads = 1; SET memory_limit = '30MB'; {shortage}");

        var error = Assert.Throws<ToexException>(() => essex.Import(SubmissionKind.Offences, path));

        Assert.True(error.ErrorId == "Toex.Database.OutOfSpace", error.Message);
        Assert.Equal(["1"], essex.Rows("SELECT COUNT(*) FROM offence"));
        Assert.Equal(["1"], essex.Rows("SELECT COUNT(*) FROM submission"));
        DuckDbCommands.Execute(store.Connection, "SET memory_limit = '1400MB'");
        Assert.Equal(SubmissionState.Loaded, essex.Import(SubmissionKind.Offences, path).State);
    }
}
