using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Data.Files;
using Toex.Data.Submissions.Returning;
using Toex.Data.Tests.Submissions.Reading;
using Toex.Data.Words;

namespace Toex.Data.Tests.Submissions.Returning;

/// <summary>Rejected rows go back as a file that can be fixed and sent again.</summary>
public sealed class MendableCsvTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_row_goes_back_as_it_came_with_remarks() => Assert.Equal(
        "a,b,toex_line,toex_rule,toex_problem,toex_row\r\n 0042 ,\"x, \"\"y\"\"\",3,date.format,\"'31/2/26' is not a date, as it "
            + "stands\",\r\n",
        Write(["a", "b"],
            new MendableRow(3, "date.format", "'31/2/26' is not a date, as it stands", " 0042 ,\"x, \"\"y\"\"\"", Malformed: false)));

    [Theory]
    [InlineData("+447700900123", "'+447700900123")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(1)", "'@SUM(1)")]
    [InlineData(" =1+1", "'=1+1")]
    [InlineData("\t=1+1", "'=1+1")]
    [InlineData("=\"0042\"", "\"'=\"\"0042\"\"\"")]
    [InlineData("\uff1d1+1", "'\uff1d1+1")]
    [InlineData("'+44", "'+44")]
    [InlineData("-", "-")]
    [InlineData("O'Neill", "O'Neill")]
    [InlineData("12-34", "12-34")]
    public void A_cell_is_no_formula_and_says_the_same_when_it_comes_back(string cell, string expected)
    {
        Assert.Equal($"a,toex_line,toex_rule,toex_problem,toex_row\r\n{expected},2,r,p,\r\n",
            Write(["a"], new MendableRow(2, "r", "p", cell, false)));

        using var sent = new SubmittedFile($"a,b\n{expected},\n");
        Assert.Equal(CellText.Value(cell), CellText.Value(Assert.Single(sent.Records).Fields[0]));
    }

    [Fact]
    public void Formulas_are_kept_where_that_is_asked_for()
    {
        var path = folder.File("k.csv");

        MendableCsv.Write(path, false, new(["a"], ',', "utf-8"), [new(2, "r", "p", "=1+1", false)], keepFormulas: true, default);

        Assert.EndsWith("\r\n=1+1,2,r,p,\r\n", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Escapes_line_breaks_and_direction_marks_are_seen_and_do_nothing() => Assert.Equal(
        "a,b,c b,toex_line,toex_rule,toex_problem,toex_row\r\n\u241b[31mx,\"x,\u240ay\",\\u202Eevil,2,r,p,\r\n",
        Write(["a", "b", "c\nb"], new MendableRow(2, "r", "p", "\u001b[31mx,\"x,\ny\",\u202eevil", Malformed: false)));

    [Fact]
    public void Headings_are_no_formulas_either() =>
        Assert.StartsWith("'=a,toex_line,", Write(["=a"], new MendableRow(2, "r", "p", "1", false)), StringComparison.Ordinal);

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

        Assert.Equal(
            [["", "", "2", "file.quote", "A quote is never closed.", raw.Replace('\r', '\u240d')]], sent.Records.Select(r => r.Fields));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"x\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@x")]
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

        MendableCsv.Write(
            path, false, new(["a"], ',', "windows-1252"), [new(2, "r", "p", "Zoë\u0007", false)], keepFormulas: false, default);

        Assert.Equal("a,toex_line,toex_rule,toex_problem,toex_row\r\nZoë\\u0007,2,r,p,\r\n", windows.GetString(File.ReadAllBytes(path)));
    }

    [Property(MaxTest = 100)]
    public Property Whatever_was_rejected_comes_back_when_sent_again() => Prop.ForAll(
        Gen.Elements("\"", ",", "\r\n", "\n", "x", "=", " ", "é", "\"a\"", "\"\"").NonEmptyListOf().Select(p => string.Concat(p))
            .ToArbitrary(), text =>
    {
        using var first = new SubmittedFile("a,b\n" + text);
        using var again = new SubmittedFile(Write(["a", "b"],
            [.. first.Records.Select(r => new MendableRow(r.Line, r.Problem ?? "r", "p", r.Raw, r.Problem is not null))]));

        Assert.Equal(
            first.Records.Select(r => r.Problem is null ? r.Fields.Select(f => HiddenCharacters.Visible(CellText.Value(f))) : ["", ""]),
            again.Records.Select(r => r.Fields[..2].Select(CellText.Value)));
        Assert.All(again.Records, r => Assert.Null(r.Problem));
    });

    public void Dispose() => folder.Dispose();

    private string Write(string[] headings, params MendableRow[] rows) => Write(headings, ',', rows);

    private string Write(string[] headings, char separator, params MendableRow[] rows) =>
        File.ReadAllText(
            MendableCsv.Write(
                folder.File("back.csv"), true, new(headings, separator, "utf-8"), rows, keepFormulas: false, default).FullName);
}
