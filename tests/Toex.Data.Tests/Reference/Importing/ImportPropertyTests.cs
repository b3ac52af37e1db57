using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Data.Reference;
using Toex.Data.Reference.Importing;

namespace Toex.Data.Tests.Reference.Importing;

public sealed class ImportPropertyTests : ImportFixture
{
    [Property(MaxTest = 40)]
    public Property Every_row_read_is_loaded_or_rejected() => Prop.ForAll(Rows(), rows =>
    {
        var result = Import(ReferenceKind.RecordedCrime, CrimeHeader + string.Concat(rows));
        var file = Database.Number($"SELECT MAX(reference_file_id) FROM reference_file WHERE sha256 = '{result.Sha256}'");

        Assert.Equal(rows.Length, result.RowsRead);
        Assert.Equal(result.RowsRead, result.RowsLoaded + result.RowsRejected);
        Assert.Equal(result.RowsRejected, result.Rejections.Sum(r => r.Count));
        Assert.Equal(result.RowsLoaded, Database.Number($"SELECT COUNT(*) FROM recorded_crime WHERE reference_file_id = {file}"));
        Assert.Equal(result.RowsRejected, Database.Number($"SELECT COUNT(*) FROM reference_issue WHERE reference_file_id = {file}"));
    });

    [Property]
    public bool Any_whole_number_reads_as_itself_with_or_without_commas(long number) =>
        PublishedCount.TryParse($" {number} ", out var plain) && plain == number
        && PublishedCount.TryParse(number.ToString("N0"), out var grouped) && grouped == number;

    [Property]
    public bool No_text_makes_the_count_parser_throw(NonNull<string> text) =>
        PublishedCount.TryParse(text.Get, out var count) || count == 0;

    [Property]
    public bool Normalising_an_offence_code_again_changes_nothing(NonNull<string> text) =>
        OffenceCodeSpelling.Normalise(OffenceCodeSpelling.Normalise(text.Get)) == OffenceCodeSpelling.Normalise(text.Get);

    [Property]
    public bool Normalising_a_force_name_again_changes_nothing(NonNull<string> text) =>
        ForceName.Normalise(ForceName.Normalise(text.Get)) == ForceName.Normalise(text.Get);

    /// <summary>Rows of which any field may be right, wrong, quoted or missing.</summary>
    private static Arbitrary<string[]> Rows()
    {
        var row =
            from year in Gen.Elements("2017/18", "2018/19", "2018", "")
            from quarter in Gen.Elements("1", "2", "3", "9")
            from force in Gen.Elements("Essex", "\"London, City of\"", "London, City of", "Kent", "Atlantis", "#Kent")
            from code in Gen.Elements("8Q", "19C", "1/4.1/4.10/4.2", "8Z", "")
            from number in Gen.Elements("5", " -00 ", "-", "\"1,234\"", "-2", "x", "")
            from description in Gen.Elements("Stalking", "\"two\nlines\"", "\"a \"\"quote\"\"\"")
            select Crime(number, force, code, year, quarter, description);
        return row.NonEmptyListOf().Select(rows => rows.ToArray()).ToArbitrary();
    }
}
