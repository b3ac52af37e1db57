using System.Globalization;
using Toex.Data.Files;

namespace Toex.Data.Tests.Files;

/// <summary>Tables for other programs are read alike by all of them.</summary>
public sealed class TableFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Text_stays_text_numbers_have_a_point_and_days_are_ISO_whatever_the_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("de-DE");
        try
        {
            TableFile.WriteCsv(folder.File("t.csv"), overwrite: false, ["Name", "Number", "Day"],
                [["O'Neill, Ann", 1234.5, new DateTime(2024, 2, 29)], ["=1+1", 7L, null],
                    ["say \"no\"", -0.25, new DateTime(2024, 2, 29, 13, 5, 0)]]);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(
            ["Name,Number,Day", "\"O'Neill, Ann\",1234.5,2024-02-29", "'=1+1,7,", "\"say \"\"no\"\"\",-0.25,2024-02-29T13:05:00"],
            File.ReadAllLines(folder.File("t.csv")));
        Assert.Equal([0xef, 0xbb, 0xbf], File.ReadAllBytes(folder.File("t.csv")).Take(3));
    }

    [Fact]
    public void Parquet_keeps_types_and_what_is_not_known()
    {
        TableFile.WriteParquet(folder.File("t.parquet"), overwrite: false,
            [("Name", typeof(string)), ("Age", typeof(int)), ("Count", typeof(long)), ("Harm", typeof(double)), ("Day", typeof(DateTime))],
            [["O'Neill", 12, 3L, 0.5, new DateTime(2024, 2, 29)], [null, null, null, null, null]]);

        using var memory = new DuckDB.NET.Data.DuckDBConnection("DataSource=:memory:");
        memory.Open();
        using var command = memory.CreateCommand();
        command.CommandText =
            $"SELECT string_agg(column_name || ' ' || column_type, ', ') FROM (DESCRIBE SELECT * FROM "
                + $"read_parquet('{folder.File("t.parquet")}'))";
        Assert.Equal("Name VARCHAR, Age INTEGER, Count BIGINT, Harm DOUBLE, Day DATE", command.ExecuteScalar());
        command.CommandText = $"SELECT count(*) || '/' || count(Name) || '/' || max(Day) FROM read_parquet('{folder.File("t.parquet")}')";
        Assert.Equal("2/1/2024-02-29", command.ExecuteScalar());
    }

    [Fact]
    public void A_file_whose_rows_fail_is_not_left_half_written()
    {
        Assert.Throws<ArgumentException>(
            () => TableFile.WriteParquet(folder.File("t.parquet"), overwrite: false, [("Odd", typeof(string))], [[new object()]]));

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    public void Dispose() => folder.Dispose();
}
