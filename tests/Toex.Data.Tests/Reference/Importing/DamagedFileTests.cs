using System.Text;
using Toex.Data.Errors;
using Toex.Data.Reference.Importing;

namespace Toex.Data.Tests.Reference.Importing;

public sealed class DamagedFileTests : ImportFixture
{
    [Fact]
    public void Columns_may_come_in_any_order_with_a_byte_order_mark_and_Windows_line_ends()
    {
        var text = "\uFEFFNumber of Offences,Offence Code, force name ,Extra,Financial Quarter,Financial Year,Offence Subgroup,Offence "
            + "Group,Offence Description\r\n"
            + "5,8Q,Essex,x,1,2017/18,Stalking and harassment,Violence against the person,Stalking\r\n\r\n";

        Assert.Equal(
            (1, 1), (Import(ReferenceKind.RecordedCrime, text).RowsRead,
                (int)Database.Number("SELECT COUNT(*) FROM recorded_crime WHERE offences = 5")));
    }

    [Fact]
    public void A_file_of_the_other_kind_is_named_as_such()
    {
        var error = ErrorOf(ReferenceKind.RecordedCrime, Encoding.UTF8.GetBytes(StreetHeader + Street()));

        Assert.Equal("Toex.Reference.WrongKind", error.ErrorId);
        Assert.Contains("'Financial Year', 'Financial Quarter'", error.Message);
        Assert.Equal("It is street-level crime: import it with -Kind StreetCrime.", error.WhatToDo);
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        var error = ErrorOf(
            ReferenceKind.RecordedCrime, Encoding.UTF8.GetBytes(CrimeHeader.Replace("Offence Code,", "", StringComparison.Ordinal)));

        Assert.EndsWith("is not recorded crime data: it has no column 'Offence Code'.", error.Message);
    }

    public static TheoryData<string, byte[], string> BadFiles => new()
    {
        { "empty", [], "Toex.Reference.Empty" },
        { "empty gzip", TestFiles.Gzip(""), "Toex.Reference.Empty" },
        { "a header alone", Encoding.UTF8.GetBytes(CrimeHeader), "Toex.Reference.Empty" },
        { "a workbook", "PK\x03\x04 and so on"u8.ToArray(), "Toex.Reference.Damaged" },
        { "a gzip header alone", [0x1f, 0x8b], "Toex.Reference.Damaged" },
        { "no text", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37))], "Toex.Reference.WrongKind" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void A_file_without_data_is_refused(string what, byte[] content, string error) =>
        Assert.Equal((what, error), (what, ErrorOf(ReferenceKind.RecordedCrime, content).ErrorId));

    [Fact]
    public void A_gzip_cut_short_anywhere_is_refused_and_nothing_is_loaded()
    {
        var whole = TestFiles.Gzip(TestFiles.Excerpt("recorded-crime-excerpt.csv"));

        Assert.All(Enumerable.Range(1, 60).Select(i => whole.Length * i / 61).Concat([whole.Length - 8, whole.Length - 1]),
            length => Assert.Equal("Toex.Reference.Damaged", ErrorOf(ReferenceKind.RecordedCrime, whole[..length]).ErrorId));
        Assert.Equal(0, Database.Number("SELECT COUNT(*) FROM recorded_crime"));
    }

    [Fact]
    public void A_gzip_with_a_changed_byte_is_refused()
    {
        var damaged = TestFiles.Gzip(TestFiles.Excerpt("recorded-crime-excerpt.csv"));
        damaged[damaged.Length / 2] ^= 1;

        Assert.Equal("Toex.Reference.Damaged", ErrorOf(ReferenceKind.RecordedCrime, damaged).ErrorId);
    }

    [Theory]
    [InlineData("2017/18,1,\"Essex,\n")]
    [InlineData("2017/18,1,\"Essex\" x,,,,8Q,1\n")]
    public void Broken_quotes_are_refused_with_their_line_and_nothing_is_loaded(string broken)
    {
        var text = CrimeHeader + string.Concat(Enumerable.Repeat(Crime() + Crime(force: "Atlantis"), 6_000)) + broken + Crime();

        var error = ErrorOf(ReferenceKind.RecordedCrime, Encoding.UTF8.GetBytes(text));

        Assert.Equal("Toex.Reference.Damaged", error.ErrorId);
        Assert.Contains("near line 12002", error.Message);
        Assert.Equal([0m, 0m, 0m],
            new[] { "recorded_crime", "reference_issue", "reference_file" }.Select(t => Database.Number($"SELECT COUNT(*) FROM {t}")));
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Equal("Toex.File.NotFound",
            Assert.Throws<ToexException>(() => ImportFile(ReferenceKind.StreetCrime, Database.File("none.csv"))).ErrorId);

    [Fact]
    public void A_cancelled_import_loads_nothing()
    {
        var path = Database.File("street.csv");
        File.WriteAllText(path, StreetHeader + Street());

        Assert.Throws<OperationCanceledException>(() =>
            ReferenceImporter.Import(Database.Store, ReferenceKind.StreetCrime, path, null, new CancellationToken(canceled: true)));
        Assert.Equal(0, Database.Number("SELECT COUNT(*) FROM street_crime"));
    }

    private ToexException ErrorOf(ReferenceKind kind, byte[] content) => Assert.Throws<ToexException>(() => Import(kind, content));
}
