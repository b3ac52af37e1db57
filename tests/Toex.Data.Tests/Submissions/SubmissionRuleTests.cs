using System.IO.Compression;
using System.Text;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Importing;
using Toex.Data.Submissions.Maps;
using Toex.Data.Submissions.Register;
using Toex.Data.Submissions.Standard;
using Toex.Data.Tests.Stores;

namespace Toex.Data.Tests.Submissions;

/// <summary>What each rule rejects or warns of. Each test has a force of its own.</summary>
public sealed class SubmissionRuleTests(StoreFixture stores) : IClassFixture<StoreFixture>
{
    [Theory]
    [InlineData("2026-02-28", "2026-02-28")]
    [InlineData("28/02/2026", "2026-02-28")]
    [InlineData("29/02/2024", "2024-02-29")]
    [InlineData("03/04/2024", "2024-04-03")] // the stated format is day first
    [InlineData("2026-2-28", null)]
    [InlineData("28-02-2026", null)]
    [InlineData("28/02/26", null)]
    [InlineData("02/28/2026", null)]
    [InlineData("20260228", null)]
    [InlineData("45716", null)] // a spreadsheet's day number
    [InlineData("2026-02-28T00:00:00Z", null)]
    public void A_date_is_read_in_two_exact_formats_and_no_other(string written, string? read)
    {
        using var files = Files("Durham");

        var result = files.Test(SubmissionKind.Persons, files.FileOf("person_reference,birth_date", $"D1,{written}", "D2,", "D3,"));

        Assert.Equal(read is null ? ["date.format"]
            : [], result.Findings.Select(f => f.Rule).Where(r => !r.StartsWith("drift.", StringComparison.Ordinal)));
        if (read is not null)
        {
            files.Send(SubmissionKind.Persons, "person_reference,birth_date", $"{written},{written}");
            Assert.Equal([read], files.Rows($"SELECT birth_date FROM person WHERE force_id = @force AND local_reference = '{written}'"));
        }
    }

    [Fact]
    public void A_date_that_could_be_either_is_rejected_where_the_column_has_the_month_first()
    {
        using var files = Files("Cumbria");

        var result = files.Send(SubmissionKind.Persons, "person_reference,birth_date",
            "C1,12/31/2001", "C2,03/04/2001", "C3,04/04/2001", "C4,2001-04-03", "C5,2001-05-03", "C6,31/12/2001");

        Assert.Equal(["2 date.format", "3 date.ambiguous"], files.Issues(result).Select(i => $"{i.Line} {i.Rule}"));
    }

    [Fact]
    public void Of_rows_with_one_key_the_same_row_counts_once_and_different_rows_not_at_all()
    {
        using var files = Files("Dorset");

        var result =
            files.Send(SubmissionKind.Persons, "person_reference,given_name", "P1,Ann", "P2,Bo", "P1,Ann", "P3,Cy", "P3,Di", "P4,Ed",
                "P5,Fay");

        Assert.Equal(["4 row.repeated", "5 key.repeated", "6 key.repeated"], files.Issues(result).Select(i => $"{i.Line} {i.Rule}"));
        Assert.Equal(
            ["P1", "P2", "P4", "P5"], files.Rows("SELECT local_reference FROM person WHERE force_id = @force ORDER BY local_reference"));
    }

    [Fact]
    public void A_row_that_breaks_several_rules_is_one_rejected_row_that_tells_them_all()
    {
        using var files = Files("Surrey");

        var result = files.Send(SubmissionKind.Persons, "person_reference,birth_date,sex", ",30.1.2003,Q", "S2,,M", "S3,,F");

        var issue = Assert.Single(files.Issues(result));
        Assert.Equal("value.required", issue.Rule);
        Assert.Contains("person_reference is empty", issue.Message, StringComparison.Ordinal);
        Assert.Contains("birth_date is not a date as", issue.Message, StringComparison.Ordinal);
        Assert.Contains("sex is not one of the allowed values", issue.Message, StringComparison.Ordinal);
        Assert.Equal(1, result.RowsRejected);
    }

    [Fact]
    public void Rows_of_another_force_and_of_none_are_kept_out()
    {
        using var files = Files("Sussex");
        var path = files.File("mixed.csv");
        File.WriteAllLines(
            path, ["force_code,person_reference", "Sussex,P1", "sussex police,P2", "Kent,P3", "Atlantis,P4", ",P5", "E23000033,P6",
                "Sussex,P7", "Sussex,P8"]);

        var result = files.Import(null, path);

        Assert.Equal(["4 force.other", "5 force.unknown", "6 value.required"], files.Issues(result).Select(i => $"{i.Line} {i.Rule}"));
        Assert.Equal("Sussex", result.PoliceForce);
    }

    [Fact]
    public void A_file_of_which_most_rows_are_wrong_is_refused_and_can_be_sent_again()
    {
        using var files = Files("Cleveland");
        var path = files.FileOf("person_reference,sex", "P1,Q", "P2,Q", "P3,M");

        var refused = files.Import(SubmissionKind.Persons, path);
        var again = files.Import(SubmissionKind.Persons, path);

        Assert.Equal((SubmissionState.Rejected, 0L, 3L), (refused.State, refused.RowsLoaded, refused.RowsRejected));
        Assert.Equal("file.rejected", refused.Findings[0].Rule);
        Assert.Empty(files.Rows("SELECT person_id FROM person WHERE force_id = @force"));
        Assert.Equal(SubmissionState.Rejected, again.State);
    }

    [Fact]
    public void A_file_without_a_required_column_or_without_rows_is_refused()
    {
        using var files = Files("Merseyside");

        var columns = files.Send(SubmissionKind.Offences, "offence_reference,recorded_date", "05/1/26,2026-01-01");
        var empty = files.Send(SubmissionKind.Persons, "person_reference");

        Assert.Equal(["offence_code", "domestic"], columns.Findings.Where(f => f.Rule == "file.columns").Select(f => f.Column));
        Assert.Equal((SubmissionState.Rejected, "file.empty"), (empty.State, empty.Findings[0].Rule));
    }

    [Fact]
    public void An_offence_without_a_certain_code_keeps_its_text_and_is_listed()
    {
        using var files = Files("Lancashire");

        var result = files.Send(SubmissionKind.Offences, "offence_reference,offence_code,offence_title,recorded_date,domestic",
            "04/1/26,,Controlling and coercive behavious,2026-01-01,N", "04/2/26,,Most Serious Violence Against The Person,2026-01-02,N",
            "04/3/26,997/99,,2026-01-03,N", "04/4/26,,,2026-01-03,N");

        Assert.Equal(["offence.missing"], files.Issues(result).Where(i => i.Line > 0).Select(i => i.Rule));
        Assert.Equal(["997/99", "Most Serious Violence Against The Person"],
            files.Issues(result).Where(i => i.Rule == "offence.unresolved").Select(i => i.Row).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["04/1/26 008/67 Controlling and coercive behavious", "04/2/26 unresolved Most Serious Violence Against The Person",
                "04/3/26 unresolved 997/99"],
            files.Rows("SELECT o.reference, c.code, o.title FROM offence o JOIN offence_code c ON c.offence_code_id = o.offence_code_id "
                + "WHERE o.force_id = @force ORDER BY o.reference"));
    }

    [Fact]
    public void A_file_unlike_the_last_one_is_loaded_with_warnings()
    {
        using var files = Files("Humberside");
        files.Persons("P1,Ann,A,1990-01-01,F", "P2,Bo,B,1990-01-01,M", "P3,Cy,C,1990-01-01,F", "P4,Di,D,1990-01-01,M");

        var result = files.Persons("P5,Ed,E,,M");

        Assert.Equal(["drift.missing birth_date", "drift.mix sex", "drift.rows "],
            result.Findings.Select(f => $"{f.Rule} {f.Column}").Order(StringComparer.Ordinal));
        Assert.Equal("the file has 1 row and the force's last one 4", result.Findings.Single(f => f.Rule == "drift.rows").Message);
        Assert.Equal("birth_date is empty in 100% of the rows and was in 0% of the force's last file",
            result.Findings.Single(f => f.Rule == "drift.missing").Message);
        Assert.Equal(
            "the mix of sex differs from the force's last file by 50%", result.Findings.Single(f => f.Rule == "drift.mix").Message);
        Assert.Equal(1, result.RowsLoaded);
    }

    [Fact]
    public void A_map_renames_translates_and_excludes_until_it_expires()
    {
        using var files = Files("Cheshire");
        var path = files.File("niche.csv");
        File.WriteAllLines(
            path, ["Nominal ID;Forename;DoB;Gender;Eye colour", "007;Renée;1.2.1990;2;blue", "008;Tom;1990-02-01;1;green",
                "009;Una;1990-02-01;;"]);

        var result = files.Import(null, path, Map("2026-12-31"));
        var later = files.Test(null, path, Map("2026-09-30"));

        Assert.Equal(["007 Renée - 2", "008 Tom 1990-02-01 1", "009 Una 1990-02-01 0"],
            files.Rows("SELECT local_reference, given_name, birth_date, sex_id FROM person WHERE force_id = @force ORDER BY local_reference"));
        Assert.Equal(["column.unknown"], result.Findings.Select(f => f.Rule));
        Assert.Equal(["column.unknown", "date.format", "drift.mix", "exclusion.expired"],
            later.Findings.Select(f => f.Rule).Order(StringComparer.Ordinal));

        ColumnMap Map(string expires)
        {
            var map = files.File($"map-{expires}.json");
            File.WriteAllText(map, $$"""
                { "name": "Niche persons", "kind": "persons", "separator": ";",
                  "columns": { "person_reference": "Nominal ID", "given_name": "Forename", "birth_date": "DoB", "sex": "Gender" },
                  "values": { "sex": { "1": "Male", "2": "Female", "": "Not known" } }, "constants": { "force_code": "Cheshire" },
                  "exclusions": [ { "rule": "date.format", "column": "birth_date", "reason": "SystemMigration", "explanation": "Old records",
                                    "approvedBy": "Head of data", "expires": "{{expires}}" } ] }
                """);
            return ColumnMap.Read(map, new(2026, 9, 1));
        }
    }

    [Fact]
    public void A_map_translates_the_values_of_any_column()
    {
        using var files = Files("Kent");
        var path = files.File("own-codes.csv");
        File.WriteAllLines(path,
            ["Area,Ref,Code,Recorded,DA", "K,46/1/26,ath-27,2026-01-01,1", "K,46/2/26,ATH-27,2026-01-02,", "K,46/3/26,8Q,2026-01-03,N"]);
        var json = files.File("own-codes.json");
        File.WriteAllText(json, """
            { "name": "Own codes", "kind": "offences",
              "columns": { "force_code": "Area", "offence_reference": "Ref", "offence_code": "Code", "recorded_date": "Recorded", "domestic": "DA" },
              "values": { "force_code": { "K": "Kent" }, "offence_code": { "ATH-27": "008/67" }, "domestic": { "1": "N", "": "Y" } } }
            """);

        var result = files.Import(null, path, ColumnMap.Read(json));

        Assert.Equal((3L, 0L), (result.RowsLoaded, result.RowsRejected));
        Assert.Equal(["46/1/26 008/67 0", "46/2/26 008/67 1", "46/3/26 8Q 0"], files.Rows(
            "SELECT o.reference, c.code, o.domestic FROM offence o JOIN offence_code c ON c.offence_code_id = o.offence_code_id WHERE "
                + "o.force_id = @force ORDER BY o.reference"));
        Assert.Equal("Toex.Submission.MapOfOtherKind",
            Assert.Throws<Toex.Data.Errors.ToexException>(() => files.Test(SubmissionKind.Persons, path, ColumnMap.Read(json))).ErrorId);
    }

    [Fact]
    public void A_value_of_a_maps_own_can_stand_for_nothing()
    {
        using var files = Files("Essex");
        var path = files.FileOf("person_reference,sex", "E1,9", "E2,M");
        var json = files.File("nothing.json");
        File.WriteAllText(json, """{ "name": "Nothing", "kind": "persons", "values": { "sex": { "9": "" } } }""");

        Assert.Equal(
            (2L, 0L), files.Test(null, path, ColumnMap.Read(json)) is var result ? (result.RowsLoaded, result.RowsRejected) : default);
    }

    [Theory]
    [InlineData("date.fromat", "date.format")]
    [InlineData("value.required", "holds for every file")]
    public void An_exclusion_names_a_rule_that_is_and_that_may_be_excluded(string rule, string told)
    {
        using var files = Files("Norfolk");
        var json = files.File("exclusion.json");
        File.WriteAllText(json, $$"""
            { "name": "x", "kind": "persons", "exclusions": [ { "rule": "{{rule}}", "reason": "SourceDefect", "explanation": "x", "approvedBy": "x", "expires": "2026-12-31" } ] }
            """);

        var error = Assert.Throws<Toex.Data.Errors.ToexException>(() => ColumnMap.Read(json, new(2026, 9, 1)));

        Assert.Equal("Toex.Submission.BadMap", error.ErrorId);
        Assert.Contains(told, error.Message + error.WhatToDo, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_keep_their_places_where_a_large_file_is_read_by_several_threads()
    {
        using var files = Files("Suffolk");
        var path = files.FileOf(
            "person_reference,sex", [.. Enumerable.Range(0, 400_000).Select(i => i % 40_000 == 39_999 ? $"P{i},Q" : $"P{i},F")]);

        var result = files.Import(SubmissionKind.Persons, path);

        Assert.Equal(Enumerable.Range(1, 10).Select(i => $"{(i * 40_000) + 1} Suffolk,P{(i * 40_000) - 1},Q"),
            files.Issues(result).Select(i => $"{i.Line} {i.Row}"));
    }

    [Fact]
    public void Each_kind_of_file_has_room_for_its_checks() =>
        Assert.All(Enum.GetValues<SubmissionKind>(), kind => Assert.NotEmpty(new RowChecks(KindLayout.ForKind(kind), odd: true).All));

    [Fact]
    public void Gzip_Parquet_and_plain_CSV_of_the_same_rows_load_the_same()
    {
        using var files = Files("Gwent");
        string[] rows = ["G1,\"O'Neill, Aoife\",2004-02-29,F", "G2,Łukasz,1990-01-31,M", "G3,Bad,32.1.1990,M"];
        var plain = files.FileOf("person_reference,given_name,birth_date,sex", rows);
        var gzip = plain + ".gz";
        using (var to = new GZipStream(File.Create(gzip), CompressionLevel.Fastest))
        {
            to.Write(Encoding.UTF8.GetBytes(File.ReadAllText(plain) + "\n"));
        }

        var parquet = files.File("persons.parquet");
        DuckDb.MemoryDatabase.Run(
            $"COPY (SELECT *, 'x' AS toex_line FROM read_csv('{plain}', all_varchar = true)) TO '{parquet}' (FORMAT parquet)");

        foreach (var path in new[] { plain, gzip, parquet })
        {
            var result = files.Import(SubmissionKind.Persons, path);
            var issue = Assert.Single(files.Issues(result));

            Assert.Equal((3L, 2L, 1L), (result.RowsRead, result.RowsLoaded, result.RowsRejected));
            Assert.Contains("G3,Bad,32.1.1990,M", issue.Row, StringComparison.Ordinal);
            Assert.Equal(["G1 O'Neill, Aoife 2004-02-29 2", "G2 Łukasz 1990-01-31 1"],
                files.Rows("SELECT local_reference, given_name, birth_date, sex_id FROM person WHERE force_id = @force ORDER BY "
                    + "local_reference"));
        }
    }

    [Fact]
    public void What_looks_like_SQL_or_a_formula_is_text()
    {
        using var files = Files("Wiltshire");
        const string Nasty = "Robert'); DROP TABLE person;--";

        files.Send(SubmissionKind.Persons, "person_reference,given_name,family_name", $"'; DELETE FROM person; --,{Nasty},=1+1");

        Assert.Equal([$"'; DELETE FROM person; -- {Nasty} =1+1"],
            files.Rows("SELECT local_reference, given_name, family_name FROM person WHERE force_id = @force"));
    }

    private ForceFiles Files(string force) => new(stores.Connect(StoreFixture.DuckDb), force);
}
