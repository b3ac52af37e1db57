using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Reference;
using Toex.Data.Stores;

namespace Toex.Data.Tests.DuckDb;

/// <summary>What the engine says of values goes into no error, nor into the cause of one.</summary>
public sealed class EngineWordsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Conversion Error: Could not convert string 'O''Neill' to INT32",
        "Conversion Error (its words may quote values, and are left out).")]
    [InlineData("Constraint Error: Duplicate key \"given_name: Sean\" violates primary key constraint",
        "Constraint Error (its words may quote values, and are left out).")]
    [InlineData("Sean O'Neill: Error", "the engine failed (its words may quote values, and are left out).")]
    [InlineData("Invalid Input Error: CSV Error on Line: 3\nOriginal Line: Sean",
        "CSV Error (its words may quote values, and are left out).")]
    [InlineData("IO Error: Could not write file \"/data/a.toex\": No space left on device\nmore",
        "IO Error: Could not write file \"/data/a.toex\": No space left on device")]
    public void Words_that_can_quote_values_are_left_out(string said, string told) => Assert.Equal(told, EngineWords.Tell(said));

    [Theory]
    [InlineData("SELECT CAST('O''Neill' AS integer)")]
    [InlineData("SELECT strptime('O''Neill', '%Y')")]
    [InlineData("SELECT CAST(name AS date) FROM (SELECT 'O''Neill' AS name)")]
    [InlineData("SELECT error('O''Neill')")]
    [InlineData("SELECT CAST('O''Neill' AS enum ('a', 'b'))")]
    public void No_error_of_the_engine_or_its_cause_quotes_a_value(string sql)
    {
        var path = folder.File("a.toex");
        DatabaseFile.Create(
            path, overwrite: false, store => ReferenceTables.LoadInto(store, CancellationToken.None), CancellationToken.None);
        using var database = ProfileDatabase.Connect(path, readOnly: true);

        var error = Assert.Throws<ToexException>(() => database.Store.Query(
            new SqlQuery("a query", sql, new Dictionary<string, object?>()), row => row.GetValue(0), CancellationToken.None).ToList());

        Assert.DoesNotContain("Neill", error.ToString(), StringComparison.Ordinal); // message, causes and stack
        Assert.Equal("Toex.Database.QueryFailed", error.ErrorId);
    }

    [Fact]
    public void A_new_database_is_closed_to_others()
    {
        var path = folder.File("b.toex");
        DatabaseFile.Create(path, overwrite: false, _ => { }, CancellationToken.None);

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.None,
                File.GetUnixFileMode(path) & (UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute));
        }
    }
}
