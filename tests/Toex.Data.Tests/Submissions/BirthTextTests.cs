using Toex.Data.Submissions;
using Toex.Data.Submissions.Importing;
using Toex.Data.Submissions.Standard;
using Toex.Data.Tests.Stores;

namespace Toex.Data.Tests.Submissions;

/// <summary>Birth dates that are known in part or cannot be keep the person, and what is known of them. Today is 1 October 2026.</summary>
public sealed class BirthTextTests(StoreFixture stores) : IClassFixture<StoreFixture>
{
    /// <summary>The month stands first: not the row is wrong but the column, and its other rows are doubtful too.</summary>
    private const string MonthFirst = "02/31/1984";

    /// <summary>What is written, what is kept of it, and what is told.</summary>
    public static TheoryData<string, string, string> Spellings => new()
    {
        { "1984", "1984-??-??", "birth.partial" },
        { "1984-03", "1984-03-??", "birth.partial" },
        { "03/1984", "1984-03-??", "birth.partial" },
        { "1984-03-??", "1984-03-??", "birth.partial" },
        { "1984-??-??", "1984-??-??", "birth.partial" },
        { "??/03/1984", "1984-03-??", "birth.partial" },
        { "00/03/1984", "1984-03-??", "birth.partial" },
        { "xx/XX/1984", "1984-??-??", "birth.partial" },
        { "1984-00-00", "1984-??-??", "birth.partial" },
        { "1984-03-99", "1984-03-??", "birth.partial" },
        { "1984-00", "1984-??-??", "birth.partial" },
        { "07/??/1984", "1984-??-07", "birth.partial" },
        { "07/03/????", "????-03-07", "birth.partial" },
        { "0000-03-07", "????-03-07", "birth.partial" },
        { "29/02/????", "????-02-29", "birth.partial" },
        { "2026-10", "2026-10-??", "birth.partial" }, // this month
        { "=\"1984-03\"", "1984-03-??", "birth.partial" },
        { "31/02/1984", "1984-02-31", "birth.impossible" },
        { "29/02/2026", "2026-02-29", "birth.impossible" },
        { "1984-02-31", "1984-02-31", "birth.impossible" },
        { "1984-13-02", "1984-13-02", "birth.impossible" },
        { "32/03/1984", "1984-03-32", "birth.impossible" },
        { "13/1984", "1984-13-??", "birth.impossible" },
        { "30/02/????", "????-02-30", "birth.impossible" },
        { "2026-10-02", "2026-10-02", "birth.impossible" }, // tomorrow
        { "2026-11", "2026-11-??", "birth.impossible" },
        { "2027", "2027-??-??", "birth.impossible" },
        { "01/06/1899", "1899-06-01", "birth.impossible" },
        { "1914-12-31", "1914-12-31", "birth.impossible" }, // 111 years, whenever today is
        { "1899", "1899-??-??", "birth.impossible" },
        { "1900-01-01", "-", "birth.unknown" },
        { "31/12/9999", "-", "birth.unknown" },
        { "00/00/0000", "-", "birth.unknown" },
        { "9999-99-99", "-", "birth.unknown" },
        { "??/??/????", "-", "birth.unknown" },
        { "N/K", "-", "birth.unknown" },
        { "Not known", "-", "birth.unknown" },
        { "UNKNOWN", "-", "birth.unknown" },
        { "abc", "", "date.format" },
        { "1984-3", "", "date.format" },
        { "7/3/1984", "", "date.format" },
        { "19a4", "", "date.format" },
        { "1?84-03-07", "", "date.format" },
        { "1984-0?-07", "", "date.format" },
        { "4571", "", "date.format" }, // a spreadsheet's day number
        { MonthFirst, "", "date.format" },
        { "1984-03-07-08", "", "date.format" },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void What_is_known_of_a_birth_date_is_kept_and_what_is_none_is_not(string written, string kept, string rule)
    {
        using var files = new ForceFiles(stores.Connect(StoreFixture.DuckDb), "Durham");
        var quoted = $"\"{written.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        var path = files.FileOf("person_reference,birth_date", $"{quoted},{quoted}", "D2,", "D3,1984-03-07");

        var result = files.Import(SubmissionKind.Persons, path);

        var finding = Assert.Single(result.Findings, f => !f.Rule.StartsWith("drift.", StringComparison.Ordinal));
        Assert.Equal((rule, "birth_date", 1L), (finding.Rule, finding.Column, finding.Rows));
        Assert.DoesNotContain(written, finding.Message, StringComparison.Ordinal);
        var rows = files.Rows(
            $"SELECT birth_date, birth_text FROM person WHERE submission_id = {result.SubmissionId} AND local_reference NOT IN ('D2', 'D3')");
        Assert.Equal(kept.Length == 0 ? [] : [$"- {kept}"], rows);
        Assert.Equal(["D2 - -", "D3 1984-03-07 -"],
            files.Rows("SELECT local_reference, birth_date, birth_text FROM person WHERE force_id = @force AND local_reference IN ('D2', "
                + "'D3') ORDER BY local_reference"));
    }

    [Fact]
    public void Every_way_of_reading_a_file_keeps_the_same()
    {
        using var files = new ForceFiles(stores.Connect(StoreFixture.DuckDb), "Gwent");
        var plain = files.FileOf(
            "person_reference,birth_date",
                [.. Spellings.Select((s, i) => (Written: (string)s[0], i)).Where(s => !s.Written.Contains('"') && s.Written != MonthFirst)
                    .Select(s => $"G{s.i},{s.Written}")]);
        var careful = files.File("careful.csv");
        File.WriteAllText(careful, "\n" + File.ReadAllText(plain));
        var parquet = files.File("persons.parquet");
        DuckDb.MemoryDatabase.Run($"COPY (SELECT * FROM read_csv('{plain}', all_varchar = true)) TO '{parquet}' (FORMAT parquet)");

        var read = new[] { plain, careful, parquet }.Select(path =>
        {
            var result = files.Import(SubmissionKind.Persons, path);
            Assert.Equal(SubmissionState.Loaded, result.State);
            return (Findings: string.Join(' ', result.Findings.Where(f => f.Column == "birth_date").Select(f => $"{f.Rule} {f.Rows}")),
                Rows: string.Join(
                    '|', files.Rows(
                        "SELECT local_reference, birth_date, birth_text FROM person WHERE force_id = @force ORDER BY local_reference")));
        }).Distinct().ToList();

        Assert.Contains("birth.partial 16", Assert.Single(read).Findings, StringComparison.Ordinal);
    }

    /// <summary>Dates and years as Parquet's own types.</summary>
    [Theory]
    [InlineData("DATE '2030-01-01'", "2030-01-01")]
    [InlineData("TIMESTAMP '1899-06-01 00:00:00'", "1899-06-01")]
    [InlineData("1984", "1984-??-??")]
    [InlineData("1984::DOUBLE", "1984-??-??")]
    public void A_typed_column_of_Parquet_is_read_alike(string value, string kept)
    {
        using var files = new ForceFiles(stores.Connect(StoreFixture.DuckDb), "Devon and Cornwall");
        var parquet = files.File("typed.parquet");
        DuckDb.MemoryDatabase.Run(
            $"COPY (SELECT 'Devon and Cornwall' AS force_code, 'T1' AS person_reference, {value} AS birth_date) TO '{parquet}' (FORMAT "
                + $"parquet)");

        files.Import(SubmissionKind.Persons, parquet);

        Assert.Equal([$"- {kept}"], files.Rows("SELECT birth_date, birth_text FROM person WHERE force_id = @force"));
    }

    public static TheoryData<string> Engines => StoreFixture.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_person_of_a_partial_birth_date_keeps_roles_and_episodes_without_an_age_and_can_be_corrected_and_withdrawn(string engine)
    {
        using var kent = new ForceFiles(stores.Connect(engine), "Kent");
        var first = kent.Persons("K1,Ann,Lee,1984-03-??,F", "K2,Tom,Hall,31/02/1984,M");
        kent.Offences("46/1/26,8N,2026-01-10,,N");
        var roles = kent.Roles("46/1/26,K1,Victim", "46/1/26,K2,Suspect");
        var episodes =
            kent.Send(SubmissionKind.MissingEpisodes, "episode_reference,person_reference,missing_from,found_at,risk_level,looked_after",
            "E1,K1,2026-05-01 10:00,2026-05-02 10:00,No apparent risk,Y");

        Assert.Equal((2L, 2L, 1L), (first.RowsLoaded, roles.RowsLoaded, episodes.RowsLoaded));
        Assert.Equal(
            ["-", "-", "-"],
                kent.Rows("SELECT age FROM offence_person WHERE force_id = @force UNION ALL SELECT age FROM missing_episode WHERE "
                    + "force_id = @force"));

        var second = kent.Persons("K1,Ann,Lee,1984-03-07,F", "K2,Tom,Hall,1984,M");
        Assert.Equal(["K1 1984-03-07 -", "K2 - 1984-??-??"], Persons());
        Assert.Equal(["41", "-"], kent.Rows("SELECT age FROM offence_person WHERE force_id = @force ORDER BY role_id DESC"));
        Assert.Equal(["- 1984-03-??", "- 1984-02-31"],
            kent.Rows("SELECT birth_date, birth_text FROM person_superseded WHERE force_id = @force ORDER BY local_reference"));

        SubmissionWithdrawal.Withdraw(
            kent.Database, second.SubmissionId!.Value, "Sent by mistake", "Remove-ToexSubmission", CancellationToken.None);
        Assert.Equal(["K1 - 1984-03-??", "K2 - 1984-02-31"], Persons());
        List<string> Persons() =>
            kent.Rows("SELECT local_reference, birth_date, birth_text FROM person WHERE force_id = @force ORDER BY local_reference");
    }

    [Fact]
    public void Rows_of_one_key_and_two_partial_dates_contradict_each_other_and_a_column_of_partial_dates_is_not_empty()
    {
        using var files = new ForceFiles(stores.Connect(StoreFixture.DuckDb), "Dorset");
        files.Persons("P1,Ann,A,1990-01-01,F", "P2,Bo,B,1990-01-02,F");

        var result = files.Persons("P3,Cy,C,1984,F", "P4,Di,D,1984,F", "P4,Di,D,1985,F", "P5,Ed,E,1984,F");

        Assert.Equal(["key.repeated", "key.repeated"], files.Issues(result).Where(i => i.Line > 0).Select(i => i.Rule));
        Assert.DoesNotContain(result.Findings, f => f.Rule == "drift.missing");
    }

    [Fact]
    public void A_partial_date_that_could_have_the_month_first_is_rejected_where_its_column_has()
    {
        using var files = new ForceFiles(stores.Connect(StoreFixture.DuckDb), "Cumbria");

        var result =
            files.Send(SubmissionKind.Persons, "person_reference,birth_date", "C1,12/31/2001", "C2,00/04/2001", "C3,??/04/2001",
                "C4,2001-04", "C5,04/2001");

        Assert.Equal(["2 date.format", "3 date.ambiguous"], files.Issues(result).Where(i => i.Line > 0).Select(i => $"{i.Line} {i.Rule}"));
    }

    [Fact]
    public void A_field_of_another_date_takes_no_part_of_one() =>
        Assert.All(new[] { "1984", "2026-01", "??/01/2026", "29/02/2026", "N/K" }, written =>
        {
            using var files = new ForceFiles(stores.Connect(StoreFixture.DuckDb), "Sussex");
            var result =
                files.Test(SubmissionKind.Offences,
                    files.FileOf("offence_reference,offence_code,recorded_date,domestic", $"S1,8N,{written},N", "S2,8N,2026-01-01,N",
                        "S3,8N,2026-01-02,N"));
            Assert.Contains(result.Findings, f => f.Rule == "date.format");
        });
}
