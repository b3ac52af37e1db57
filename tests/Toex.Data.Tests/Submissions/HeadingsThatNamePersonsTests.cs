using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Reference;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Tests.Submissions;

/// <summary>A file without headings has a person in their place: nothing that is said of its headings may repeat them.</summary>
public sealed class HeadingsThatNamePersonsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ForceFiles essex;

    public HeadingsThatNamePersonsTests()
    {
        DatabaseFile.Create(folder.File("a.toex"), overwrite: false, store => ReferenceTables.LoadInto(store, CancellationToken.None),
            CancellationToken.None);
        essex = new(ProfileDatabase.Connect(folder.File("a.toex"), readOnly: false), "Essex");
    }

    public void Dispose()
    {
        essex.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_row_in_place_of_headings_is_told_by_its_columns_alone()
    {
        var result =
            essex.Test(SubmissionKind.Persons,
                File("Essex,00417,Siobhan,O'Neill,1990-02-01,F,12 Culver Street",
                    "Essex,00418,Sean,O'Neill,1991-02-01,M,12 Culver Street"));

        Assert.DoesNotContain(result.Findings, f => $"{f}{f.Message}{f.Mend}" is var said && Told(said));
        Assert.Contains(
            "the heading of column 3 of 7 is not of the standard: its values are not loaded", result.Findings.Select(f => f.Message));
    }

    [Theory]
    [InlineData("Essex,00417,Siobhan,Siobhan,1990-02-01")]
    [InlineData("O'Neill,Siobhan,o'neill")]
    [InlineData("Siobhan,O'Neill")]
    [InlineData("Siobhan,,O'Neill")]
    [InlineData("Siobhan;O'Neill;1990-02-01")]
    [InlineData("\"Siobhan,O'Neill")]
    [InlineData("Siobhan\0,O'Neill")]
    public void An_error_about_headings_repeats_none_of_them(string first)
    {
        var error = Assert.Throws<ToexException>(() => essex.Test(null, File(first, first)));

        Assert.False(Told($"{error}{error.WhatToDo}"), error.Message);
    }

    [Theory]
    [InlineData("offence_ref_no", "the heading of column 2 of 2 ('offence_ref_no') is not of the standard: its values are not loaded")]
    [InlineData("family_nmae",
        "the heading of column 2 of 2 is not of the standard: its values are not loaded; it may be meant as family_name")]
    [InlineData("Siobhan", "the heading of column 2 of 2 is not of the standard: its values are not loaded")]
    [InlineData("Family name Siobhan", "the heading of column 2 of 2 is not of the standard: its values are not loaded")]
    public void A_heading_of_the_standards_words_is_quoted_and_a_slip_is_told_by_what_is_meant(string heading, string message)
    {
        var result = essex.Test(SubmissionKind.Persons, File($"person_reference,{heading}", "1,2"));

        Assert.Equal(message, result.Findings.Single(f => f.Rule == "column.unknown").Message);
    }

    private static bool Told(string text) =>
        new[] { "Siobhan", "Neill", "Culver", "1990-02-01", "00417" }.Any(t => text.Contains(t, StringComparison.OrdinalIgnoreCase));

    private string File(params string[] lines)
    {
        var path = essex.File($"{Guid.NewGuid():N}.csv");
        System.IO.File.WriteAllLines(path, lines);
        return path;
    }
}
