using System.Reflection;
using DuckDB.NET.Data;
using Toex.Data.DuckDb;

namespace Toex.Data.Tests.DuckDb;

/// <summary>What the engine's words are taken to mean.</summary>
public sealed class DuckDbFaultTests
{
    [Theory]
    [InlineData("IO Error: Could not set lock on file \"/a\": Conflicting lock is held in /usr/bin/pwsh (PID 2147483646) by user ann. See "
        + "also https", "Toex.Database.Busy")]
    [InlineData("IO Error: Cannot open file \"a\": The process cannot access the file because it is being used by another process.",
        "Toex.Database.Busy")]
    [InlineData("Out of Memory Error: could not allocate block of size 256.0 KiB (29.9 MiB/30.0 MiB used)", "Toex.Database.OutOfMemory")]
    [InlineData("Out of Memory Error: failed to offload data block of size 256.0 KiB (1.0 MiB/1.0 MiB used).\nThis limit was set by the "
        + "'max_temp_directory_size' setting", "Toex.Database.OutOfSpace")]
    [InlineData("IO Error: Could not write file \"/a\": No space left on device", "Toex.Database.OutOfSpace")]
    [InlineData("IO Error: Cannot open file \"/a\": Permission denied", "Toex.File.NotReadable")]
    [InlineData("IO Error: Cannot open file \"/a\": Too many open files", "Toex.File.NotReadable")]
    [InlineData("IO Error: The file \"/a\" exists, but it is not a valid DuckDB database file!", "Toex.Database.Corrupt")]
    [InlineData("Serialization Error: Failed to deserialize: block 7 has a wrong checksum", "Toex.Database.Corrupt")]
    public void A_file_that_cannot_be_opened(string message, string id) =>
        Assert.Equal(id, DuckDbFile.Explain("/a", readOnly: true, Fault(message)).ErrorId);

    [Fact]
    public void Who_holds_a_file_is_told_with_name_user_and_since_when()
    {
        var own = FileHolder.Find($"Conflicting lock is held in /usr/bin/x (PID {Environment.ProcessId}) by user ann. See also")!;

        Assert.Matches($@"^\S+ \(process {Environment.ProcessId} of user ann, running since \d{{4}}-\d\d-\d\d \d\d:\d\d:\d\d\)$", own);
        Assert.Equal("process 2147483646", FileHolder.Find("Conflicting lock is held in x (PID 2147483646)"));
        Assert.Null(FileHolder.Find("could not allocate block"));
    }

    private static DuckDBException Fault(string message) => (DuckDBException)Activator.CreateInstance(
        typeof(DuckDBException), BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public, null, [message], null)!;
}
