using FsCheck;
using FsCheck.Fluent;
using Toex.Data.DuckDb;
using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Importing;
using Toex.Data.Submissions.Returning;
using Toex.Data.Submissions.Standard;
using Toex.Data.Tests.Stores;
using Toex.Data.Words;

namespace Toex.Data.Tests.Submissions;

/// <summary>Escapes, line breaks and direction marks are findings and are stored so that they are seen; none gets out raw.</summary>
public sealed class ControlCharacterTests : IClassFixture<StoreFixture>, IDisposable
{
    private readonly ForceFiles essex;

    public ControlCharacterTests(StoreFixture stores) => essex = new(stores.Connect(StoreFixture.DuckDb), "Essex");

    public void Dispose() => essex.Dispose();

    [Fact]
    public void Hostile_names_are_stored_so_that_they_are_seen_with_a_finding()
    {
        var result = essex.Import(null, CaseFile.Of("hostile-persons.csv"));

        var names = essex.Rows($"SELECT local_reference, given_name FROM person WHERE submission_id = {result.SubmissionId}");
        Assert.Equal((38L, 19L), (result.RowsRead, result.RowsLoaded));
        Assert.Contains("H3 \\u202Eevil\\u202C", names);
        Assert.Contains("H5 line1\u240aline2", names);
        Assert.Contains("H6 \u241b[2J\u241b]0;pwned\u2407\u241b[31mRED", names);
        Assert.Contains("H10 Tab", names);
        Assert.Contains("H17 a\\u2028b", names);
        Assert.Contains("H18 \u2421\u2408\u2408del", names);
        Assert.Contains("H2 =cmd|' /C calc'!A0", names);
        Assert.Contains("H11 {0}", names);
        Assert.Equal([("given_name", 5L), ("family_name", 5L)],
            result.Findings.Where(f => f.Rule == "text.control").OrderByDescending(f => f.Column).Select(f => (f.Column!, f.Rows)));
    }

    [Theory]
    [InlineData("P\u001b[31m1")]
    [InlineData("P\u200b1")]
    [InlineData("P\u202e1")]
    [InlineData("\"P\n1\"")]
    [InlineData("P\u241b1")]
    [InlineData("P\\u202E1")]
    public void A_reference_with_something_unseen_in_it_is_rejected_and_so_is_what_stands_for_it(string reference)
    {
        var result = essex.Send(SubmissionKind.Persons, "person_reference,given_name", $"{reference},Ann", "Z1,Bo", "Z2,Cy");

        Assert.Equal((2L, "reference.control"),
            (result.RowsLoaded, Assert.Single(result.Findings, f => f.Severity == Data.Submissions.Rules.RuleSeverity.RejectRow).Rule));
        AssertHarmless(Shown(result));
    }

    [Fact]
    public void Rejected_rows_are_shown_and_sent_back_without_anything_that_steers_a_terminal()
    {
        var result = essex.Send(SubmissionKind.Persons, "person_reference,given_name,telephone,birth_date,o\u001bdd",
            "B1,\u001b[2J\u202evil,+447700900123,31.2.2001,", "B2,\"two\nlines\",=1+1,31.2.2001,", "B3,Bo,,2001-02-03,",
                "B4,Cy,,2001-02-04,");

        AssertHarmless(Shown(result));
        Assert.Contains(SubmissionIssues.Read(essex.Database, Find(result), "test", "test", default),
            i => i.Row?.Contains("\u241b[2J\\u202Evil", StringComparison.Ordinal) == true);
        var sent = essex.File("back.csv");
        SubmissionIssues.Write(essex.Database, Find(result), new(sent, "test", "test") { Overwrite = true }, default);
        var text = File.ReadAllText(sent);
        AssertHarmless(text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Contains(",'+447700900123,", text, StringComparison.Ordinal);
        Assert.Contains(",'=1+1,", text, StringComparison.Ordinal);

        File.WriteAllText(sent, text.Replace("31.2.2001", "2001-02-28", StringComparison.Ordinal));
        var again = essex.Import(SubmissionKind.Persons, sent);

        Assert.Equal((2L, 0L), (again.RowsLoaded, again.RowsRejected));
        Assert.Equal(["B1 \u241b[2J\\u202Evil +447700900123", "B2 two\u240alines =1+1"],
            essex.Rows($"SELECT local_reference, given_name, telephone FROM person WHERE submission_id = {again.SubmissionId} ORDER BY 1"));
    }

    [Fact]
    public void Names_of_files_and_headings_do_not_steer_a_terminal_either()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // no such names there
        }

        var path = essex.File("a\u001b[31m.csv");
        File.WriteAllText(path, "force_code,force_code\u001b[2J,force_code\u001b[2J\n");
        var error = Assert.Throws<ToexException>(() => essex.Import(null, path));
        File.WriteAllText(path, "force_code,person_reference,given_name\nEssex,F1,Ann\n");
        var result = essex.Import(null, path);

        AssertHarmless(error.Message + error.WhatToDo);
        Assert.Equal("a\u241b[31m.csv", Find(result).FileName);
    }

    [Fact]
    public void DuckDB_and_Toex_read_a_cell_alike()
    {
        using var connection = DuckDbFile.Connect(":memory:", readOnly: false);
        foreach (var macro in StagingText.Macros)
        {
            DuckDbCommands.Execute(connection, macro);
        }

        var pieces =
            Gen.Elements("a", " ", "=", "+", "'", "\"", "\t", "\n", "\u001b", "\u00a0", "\u2007", "\u3000", "\ufeff", "\u200b", "\u202e",
                "\u0085", "\u007f", "\u2028", "\U000E0041", "\u2011", "é", "\uff1d", "😀");
        // A mark and a sign alone are a text of two characters: a sign alone is no formula, and is never marked.
        var few = Gen.Elements("'=", "'\uff1d", " '=\u0085", "'=a", "'\uff1da");
        Prop.ForAll(Gen.Frequency((1, few), (9, pieces.ListOf().Select(string.Concat))).ToArbitrary(), cell =>
        {
            var row = DuckDbCommands.Query(connection,
                new("test", "SELECT COALESCE(toex_text(@cell), ''), toex_visible(@cell)",
                    new Dictionary<string, object?> { ["cell"] = cell }),
                r => (r.GetString(0), r.GetString(1)), default).Single();

            Assert.Equal((CellText.Value(cell), HiddenCharacters.Visible(cell)), row);
            Assert.Equal(CellText.Value(cell), CellText.Value(CellText.Inert(CellText.Value(cell))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private Submission Find(SubmissionResult result) => SubmissionIssues.Find(essex.Database, result.SubmissionId!.Value, default);

    private string Shown(SubmissionResult result) => string.Concat(result.Findings.Select(f => f.ToString() + f.Mend)
        .Concat(SubmissionIssues.Read(essex.Database, Find(result), "test", "test", default).Select(i => i.Message + i.Row)));

    private static void AssertHarmless(string text) =>
        Assert.DoesNotContain(
            text, c => char.IsControl(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format && c != '\ufeff');
}
