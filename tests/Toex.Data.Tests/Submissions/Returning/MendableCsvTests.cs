using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Data.Submissions.Returning;
using Toex.Data.Tests.Submissions.Reading;

namespace Toex.Data.Tests.Submissions.Returning;

/// <summary>Rejected rows go back as a file that can be mended and sent again.</summary>
public sealed class MendableCsvTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_row_goes_back_as_it_came_with_remarks() => Assert.Equal(
        "a,b,toex_line,toex_rule,toex_problem,toex_row\r\n=1+1,\"x,\ny\",3,date.format,\"'31/2/26' is no date, as it stands\",\r\n",
        Write(["a", "b"], new MendableRow(3, "date.format", "'31/2/26' is no date, as it stands", "=1+1,\"x,\ny\"", Malformed: false)));

    [Fact]
    public void Several_problems_of_a_row_stand_in_one() => Assert.Equal(
        "a;toex_line;toex_rule;toex_problem;toex_row\r\n1;2;\"x.one; x.two\";\"One.; Two.\";\r\n",
        Write(["a"], ';', new MendableRow(2, "x.one", "One.", "1", false), new MendableRow(2, "x.two", "Two.", "1", false)));

    [Theory]
    [InlineData("1,\"x", false)]
    [InlineData("1,2,3", false)]
    [InlineData("1\r2,3", false)]
    [InlineData("1,\"x\" y", false)]
    [InlineData("1,2… [cut: 9 bytes in all]", true)]
    public void A_row_that_cannot_be_told_into_fields_stands_in_a_remark(string raw, bool malformed)
    {
        using var sent = new SubmittedFile(Write(["a", "b"], new MendableRow(2, "file.quote", "A quote is never closed.", raw, malformed)));

        Assert.Equal([["", "", "2", "file.quote", "A quote is never closed.", raw]], sent.Records.Select(r => r.Fields));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"x\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@x")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    public void A_remark_is_no_formula(string text)
    {
        using var sent = new SubmittedFile(Write(["a"], new MendableRow(2, "r", text, text + "\"", true)));

        var fields = Assert.Single(sent.Records).Fields;
        Assert.Equal(("'" + text, "'" + text + "\""), (fields[3], fields[4]));
    }

    [Fact]
    public void Remarks_of_an_earlier_time_are_replaced() => Assert.Equal(
        "a,b,toex_line,toex_rule,toex_problem,toex_row\r\n\"1\",2,7,r,p,\r\n",
        Write(["a", "toex_line", "b", "TOEX_problem"], new MendableRow(7, "r", "p", "\"1\",4,2,\"old, \"\"remark\"\"\"", false)));

    [Fact]
    public void The_file_is_in_the_encoding_that_the_rows_came_in()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var path = folder.File("w.csv");

        MendableCsv.Write(path, false, ["a"], ',', windows, [new(2, "r", "p", "Zoë", false)], default);

        Assert.Equal("a,toex_line,toex_rule,toex_problem,toex_row\r\nZoë,2,r,p,\r\n", windows.GetString(File.ReadAllBytes(path)));
    }

    [Property(MaxTest = 100)]
    public Property Whatever_was_rejected_comes_back_when_sent_again() => Prop.ForAll(
        Gen.Elements("\"", ",", "\r\n", "\n", "x", "=", " ", "é", "\"a\"", "\"\"").NonEmptyListOf().Select(p => string.Concat(p)).ToArbitrary(), text =>
    {
        using var first = new SubmittedFile("a,b\n" + text);
        using var again = new SubmittedFile(Write(["a", "b"],
            [.. first.Records.Select(r => new MendableRow(r.Line, r.Problem ?? "r", "p", r.Raw, r.Problem is not null))]));

        Assert.Equal(first.Records.Select(r => r.Problem is null ? r.Fields : ["", ""]), again.Records.Select(r => r.Fields[..2]));
        Assert.All(again.Records, r => Assert.Null(r.Problem));
    });

    public void Dispose() => folder.Dispose();

    private string Write(string[] headings, params MendableRow[] rows) => Write(headings, ',', rows);

    private string Write(string[] headings, char separator, params MendableRow[] rows) =>
        File.ReadAllText(MendableCsv.Write(folder.File("back.csv"), true, headings, separator, new UTF8Encoding(), rows, default).FullName);
}
