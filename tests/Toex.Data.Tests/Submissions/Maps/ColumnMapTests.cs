using System.Text;
using Toex.Data.Errors;
using Toex.Data.Submissions.Maps;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Tests.Submissions.Maps;

/// <summary>What a column map says, and what is refused in one.</summary>
public sealed class ColumnMapTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private readonly TemporaryFolder folder = new();

    private const string Whole = """
        // kept by the crime registrar
        {
          "name": "Essex Athena persons",
          "kind": "persons",
          "separator": "\t",
          "encoding": "Windows-1252",
          "columns": { "person_reference": "Nominal Ref", "birth_date": "DoB", },
          "values": { "sex": { "1": "male", "2": "Female", "9": "" } },
          "constants": { "force_code": "Essex" },
          "exclusions": [
            {
              "rule": "date.format", "column": "birth_date", "reason": "SystemMigration",
              "explanation": "Dates of before 2019 lost their day.", "approvedBy": "Crime registrar", "expires": "2028-11-23"
            }
          ]
        }
        """;

    [Fact]
    public void A_map_says_all_that_it_should()
    {
        var map = Read(Whole);

        Assert.Equal(("Essex Athena persons", SubmissionKind.Persons, '\t', "windows-1252"),
            (map.Name, map.Kind!.Value, map.Separator, map.EncodingName));
        Assert.Equal(1252, map.Encoding.CodePage);
        Assert.Equal("DoB", map.Columns["birth_date"]);
        Assert.Equal(("male", "Female", ""), (map.Values["sex"]["1"], map.Values["sex"]["2"], map.Values["sex"]["9"]));
        Assert.Equal("Essex", map.Constants["force_code"]);
        Assert.Equal(
            new RuleExclusion("date.format", "birth_date", ExclusionReason.SystemMigration, "Dates of before 2019 lost their day.",
                "Crime registrar", new(2028, 11, 23), 11),
            Assert.Single(map.Exclusions));
        Assert.Equal(64, map.Sha256.Length);
    }

    [Fact]
    public void An_exclusion_holds_to_its_last_day()
    {
        var exclusion = Read(Whole).Exclusions[0];

        Assert.True(exclusion.HoldsOn(new(2028, 11, 23)));
        Assert.False(exclusion.HoldsOn(new(2028, 11, 24)));
    }

    [Theory]
    [InlineData("\"kind\": \"persons\"", "\"kind\": \"person\"", 4, "'person' is not a kind of file", "Did you mean 'persons'?")]
    [InlineData("\"kind\": \"persons\",", "", 2, "the map lacks \"kind\"", "persons, offences, offence_persons")]
    [InlineData("\"name\": \"Essex Athena persons\"", "\"name\": \" \"", 3, "\"name\" is empty", "Write what it is")]
    [InlineData("\"\\t\"", "\"::\"", 5, "'::' is not a separator", "\",\", \";\", \"\\t\" or \"|\"")]
    [InlineData("Windows-1252", "utf-16", 6, "'utf-16' is not an encoding", "Did you mean 'utf-8'?")]
    [InlineData("birth_date\": \"DoB", "birthdat\": \"DoB", 7, "'birthdat' is not a column of persons", "Did you mean 'birth_date'?")]
    [InlineData("\"DoB\"", "\"nominal_ref\"", 7, "the heading 'nominal_ref' is given to person_reference and to birth_date",
        "A heading means one column")]
    [InlineData("\"DoB\"", "7", 7, "the heading of birth_date is not a text", "between double quotes")]
    [InlineData("\"male\"", "\"Man\"", 8, "'Man' is not a value of sex", "Did you mean 'M")]
    [InlineData("\"9\": \"\"", "\" 2\": \"Male\"", 8, "the value ' 2' of sex stands there twice", "Remove one")]
    [InlineData("{ \"force_code\": \"Essex\" }", "{ \"birth_date\": \"2000-01-01\" }", 9,
        "birth_date is a constant and also the heading 'DoB'", "Remove one")]
    [InlineData("\"constants\": {", "\"const\": {", 9, "'const' is not a member of the map", "Did you mean 'constants'?")]
    [InlineData("{ \"force_code\": \"Essex\" }", "[]", 9, "\"constants\" is not an object", "between { and }")]
    [InlineData("SystemMigration", "Because", 12, "'Because' is not a reason",
        "SourceDefect, SystemMigration, LegacyRecords, AgreedWithForce")]
    [InlineData("2028-11-23", "2028-11-24", 13, "would hold until 2028-11-24, more than 2 years", "no later than 2028-11-23")]
    [InlineData("2028-11-23", "23/11/2028", 13, "'23/11/2028' is not a date as yyyy-MM-dd", "\"expires\": \"2027-11-23\"")]
    [InlineData(", \"expires\": \"2028-11-23\"", "", 11, "an exclusion lacks \"expires\"", "Give the last day")]
    [InlineData("\"approvedBy\": \"Crime registrar\", ", "", 11, "an exclusion lacks \"approvedBy\"", "Name who approved it")]
    [InlineData("\"rule\": \"date.format\", ", "", 11, "an exclusion lacks \"rule\"", "Name the rule")]
    [InlineData("\"kind\": \"persons\",", "\"kind\" \"persons\",", 4, "this is no JSON", "Mend the line, or the one before it")]
    [InlineData("\"kind\": \"persons\",", "\"kind\": \"persons\", \"kind\": \"visits\",", 4, "'kind' stands there twice", "Remove one")]
    public void What_is_wrong_is_named_with_its_line_and_the_mend(string right, string wrong, int line, string what, string mend)
    {
        Assert.Contains(right, Whole, StringComparison.Ordinal);
        var error = Assert.Throws<ToexException>(() => Read(Whole.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Equal("Toex.Submission.BadMap", error.ErrorId);
        Assert.Contains($"map.json', line {line}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        Assert.Contains(mend, error.WhatToDo, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[]> NoMaps => new()
    {
        { "empty", [] },
        { "a list", "[1]"u8.ToArray() },
        { "cut short", Encoding.UTF8.GetBytes(Whole[..300]) },
        { "UTF-16", Encoding.Unicode.GetBytes(Whole) },
        { "invalid UTF-8", [.. "{ \"name\": \""u8, 0xe9, .. "\", \"kind\": \"persons\" }"u8] },
        { "two values", "{} {}"u8.ToArray() },
        { "deep", Encoding.UTF8.GetBytes(new string('[', 5000)) },
        { "too long", new byte[2_000_000] },
    };

    [Theory]
    [MemberData(nameof(NoMaps))]
    public void What_is_no_map_is_refused(string what, byte[] content)
    {
        var path = folder.File("map.json");
        File.WriteAllBytes(path, content);

        Assert.Equal((what, "Toex.Submission.BadMap"), (what, Assert.Throws<ToexException>(() => ColumnMap.Read(path)).ErrorId));
    }

    [Fact]
    public void A_missing_map_is_named() =>
        Assert.Equal("Toex.File.NotFound", Assert.Throws<ToexException>(() => ColumnMap.Read(folder.File("none.json"))).ErrorId);

    [Fact]
    public void Headings_match_whatever_their_case_spaces_underscores_and_hyphens()
    {
        var match = ColumnMap.None.Match(
            SubmissionKind.Visits, ["VISIT DATE", "Force-Code", "visitreference", "Offender Reference", "Notes", "toex_line"]);

        Assert.Equal(
            [("force_code", 1), ("offender_reference", 3), ("visit_date", 0), ("visit_reference", 2)],
            match.Ordinals.Select(o => (o.Key, o.Value)).Order());
        Assert.Equal(["completed"], match.Missing.Select(c => c.Name));
        Assert.Equal(["Notes"], match.Unused);
    }

    [Fact]
    public void The_map_comes_before_the_standards_own_names()
    {
        var map = Read(
            """{ "name": "x", "kind": "visits", "columns": { "offender_reference": "visit_reference", "visit_date": "Day" }, "constants": { "completed": "Y" } }""");
        var match = map.Match(SubmissionKind.Visits, ["force_code", "visit_reference", "completed"]);

        Assert.Equal([("force_code", 0), ("offender_reference", 1)], match.Ordinals.Select(o => (o.Key, o.Value)).Order());
        Assert.Equal([("visit_date", "Day")], match.Absent.Select(a => (a.Key, a.Value)));
        Assert.Equal(["visit_reference", "visit_date"], match.Missing.Select(c => c.Name));
        Assert.Equal(["completed"], match.Unused);
    }

    [Fact]
    public void Two_headings_for_one_column_are_refused()
    {
        var error = Assert.Throws<ToexException>(() => ColumnMap.None.Match(SubmissionKind.Visits, ["visit date", "Visit-Date"]));

        Assert.Equal("Toex.Submission.AmbiguousHeading", error.ErrorId);
        Assert.Equal(1, ColumnMap.None.Match(SubmissionKind.Visits, ["visit date", "Visit_Date"]).Ordinals["visit_date"]);
    }

    public void Dispose() => folder.Dispose();

    private ColumnMap Read(string json)
    {
        var path = folder.File("map.json");
        File.WriteAllText(path, json);
        return ColumnMap.Read(path, Today);
    }
}
