using Toex.Data.Submissions;
using Toex.Data.Submissions.Standard;
using Toex.Data.Tests.Stores;

namespace Toex.Data.Tests.Submissions;

/// <summary>One reference is one key, whatever stands around it and whichever type a column has; what lost its digits is not a
/// reference.</summary>
public sealed class ReferenceKeyTests : IClassFixture<StoreFixture>, IDisposable
{
    private readonly ForceFiles essex;

    public ReferenceKeyTests(StoreFixture stores) => essex = new(stores.Connect(StoreFixture.DuckDb), "Essex");

    public void Dispose() => essex.Dispose();

    [Fact]
    public void Blanks_of_any_kind_around_a_reference_are_no_part_of_it_and_a_hyphen_that_looks_plain_is()
    {
        var result = essex.Import(null, CaseFile.Of("e2-space.csv"));

        Assert.Equal((11L, 2L, 9L), (result.RowsRead, result.RowsLoaded, result.RowsRejected));
        Assert.Equal(9, result.Findings.Single(f => f.Rule == "row.repeated").Rows);
        Assert.Equal(
            ("offence_reference", 1L), result.Findings.Where(f => f.Rule == "reference.alike").Select(f => (f.Column!, f.Rows)).Single());
        Assert.Equal(["42/2/26", "42\u2011/2/26"], References(result));
    }

    [Theory]
    [InlineData("A1", "A1\t")]
    [InlineData("A2", "\u00a0A2\u2003")]
    [InlineData("A3", "\u200bA3\u200e")]
    [InlineData("A4", "\ufeffA4\u2028")]
    [InlineData("A5", "\u0085A5\u180e")]
    [InlineData("A6", "'+A6")]
    public void A_plain_file_and_one_that_needs_care_read_the_same_key(string name, string written)
    {
        var expected = written.StartsWith('\'') ? "+A6" : name;
        var quick = essex.Send(SubmissionKind.Persons, "person_reference,given_name", $"{written},Ann");
        var careful = essex.Send(SubmissionKind.Persons, "person_reference,given_name", $"{written},Bo \"Bo\"");

        Assert.Equal([expected], essex.Rows($"SELECT local_reference FROM person WHERE submission_id = {careful.SubmissionId}"));
        Assert.Equal((1L, 1L), (quick.RowsLoaded, careful.RowsReplaced));
    }

    [Fact]
    public void A_reference_is_the_same_as_DOUBLE_and_as_BIGINT_and_one_beyond_2_to_the_53_is_rejected()
    {
        var big = essex.Import(null, CaseFile.Of("q2-bigint.parquet"));
        var real = essex.Import(null, CaseFile.Of("q1-double.parquet"));

        Assert.Equal((3L, 3L), (big.RowsLoaded, real.RowsReplaced));
        Assert.Equal(["17", "44260012345", "44260012346"], References(real));
        Assert.Equal(
            ("reference.number", 1L), real.Findings.Where(f => f.Column == "offence_reference").Select(f => (f.Rule, f.Rows)).Single());
    }

    [Theory]
    [InlineData("900719925474099::BIGINT")]
    [InlineData("900719925474099::DOUBLE")]
    [InlineData("900719925474099::DECIMAL(18,0)")]
    [InlineData("900719925474099::DECIMAL(38,5)")]
    [InlineData("900719925474099::HUGEINT")]
    [InlineData("900719925474099::UBIGINT")]
    [InlineData("' 900719925474099'")]
    public void The_same_number_of_any_type_is_one_key(string value)
    {
        var path = essex.File("k.parquet");
        DuckDb.MemoryDatabase.Run($"COPY (SELECT 'Essex' AS force_code, {value} AS person_reference) TO '{path}' (FORMAT parquet)");

        Assert.Equal(["900719925474099"],
            essex.Rows($"SELECT local_reference FROM person WHERE submission_id = {essex.Import(null, path).SubmissionId}"));
    }

    [Theory]
    [InlineData("9007199254740991::DOUBLE", "9007199254740991", null)]
    [InlineData("9007199254740992::DOUBLE", null, "reference.number")]
    [InlineData("16777215::FLOAT", "16777215", null)]
    [InlineData("16777216::FLOAT", null, "reference.number")]
    [InlineData("'-inf'::DOUBLE", null, "reference.number")]
    [InlineData("'nan'::DOUBLE", null, "value.required")]
    [InlineData("1.5::DOUBLE", "1.5", null)]
    [InlineData("-0.0::DOUBLE", "0", null)]
    public void A_floating_point_number_is_a_key_as_far_as_it_is_exact(string value, string? key, string? rule)
    {
        var path = essex.File("f.parquet");
        DuckDb.MemoryDatabase.Run(
            $"COPY (SELECT 'Essex' AS force_code, {value} AS person_reference UNION ALL SELECT 'Essex', 7) TO '{path}' (FORMAT parquet)");

        var result = essex.Import(null, path);

        Assert.Equal(
            key is null ? ["7"] : [.. new[] { "7", key }.Order(StringComparer.Ordinal)], References(result, "person", "local_reference"));
        Assert.Equal(rule, result.Findings.FirstOrDefault(f => f.Column == "person_reference")?.Rule);
    }

    [Theory]
    [InlineData("4.43E+10", true)]
    [InlineData("4,43E+10", true)]
    [InlineData("4e+10", true)]
    [InlineData("1.2345678901234568E+17", true)]
    [InlineData("42E10", false)]
    [InlineData("42/E+1", false)]
    public void Scientific_form_is_no_reference(string reference, bool rejected)
    {
        var result = essex.Send(SubmissionKind.Persons, "person_reference,given_name", $"\"{reference}\",Ann", "Z1,Bo");

        Assert.Equal(rejected, result.Findings.Any(f => f.Rule == "reference.number"));
        Assert.Equal(rejected ? 1 : 2, result.RowsLoaded);
    }

    private List<string> References(SubmissionResult result, string table = "offence", string column = "reference") =>
        [.. essex.Rows($"SELECT {column} FROM {table} WHERE submission_id = {result.SubmissionId}").Order(StringComparer.Ordinal)];
}
