using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Reference;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Reading;
using Toex.Data.Submissions.Rules;
using Xunit.Abstractions;

namespace Toex.Data.Tests.Submissions;

/// <summary>
/// Laws of an import, whatever was done to the file's bytes: it is an error of the catalogue, or each record is loaded or kept with its
/// line; and DuckDB's own reader, where the file is plain enough for it, gives what reading record by record gives.
/// </summary>
public sealed class FuzzedFilePropertyTests : IDisposable
{
    private const string FilesVariable = "TOEX_FUZZ_FILES", SeedVariable = "TOEX_FUZZ_SEED";
    private const int Usual = 60;
    private const ulong UsualSeed = 2026;

    /// <summary>How many files are made: as many as the environment variable TOEX_FUZZ_FILES says.</summary>
    private static readonly int Cases =
        int.TryParse(Environment.GetEnvironmentVariable(FilesVariable), CultureInfo.InvariantCulture, out var cases) ? cases : Usual;

    /// <summary>Where the generator begins: as TOEX_FUZZ_SEED says; else anew where more files are asked for than usual.</summary>
    private static readonly ulong Seed =
        ulong.TryParse(Environment.GetEnvironmentVariable(SeedVariable), CultureInfo.InvariantCulture, out var seed) ? seed
        : Cases == Usual ? UsualSeed : (ulong)Random.Shared.Next();

    private const string Headings = "force_code,person_reference,given_name,family_name,birth_date,sex";

    private readonly TemporaryFolder folder = new();
    private readonly ForceFiles plain, careful;

    public FuzzedFilePropertyTests(ITestOutputHelper output)
    {
        output.WriteLine($"{Cases} files from seed {Seed}; {SeedVariable}={Seed} {FilesVariable}={Cases} makes them again.");
        Console.WriteLine($"Fuzzed files: {Cases} from seed {Seed}.");
        DatabaseFile.Create(folder.File("plain.toex"), overwrite: false, store => ReferenceTables.LoadInto(store, CancellationToken.None),
            CancellationToken.None);
        File.Copy(folder.File("plain.toex"), folder.File("careful.toex"));
        (plain, careful) = (Open("plain.toex"), Open("careful.toex"));
        ForceFiles Open(string name) => new(ProfileDatabase.Connect(folder.File(name), readOnly: false), "Essex");
    }

    public void Dispose()
    {
        plain.Dispose();
        careful.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Nothing_is_lost_and_both_ways_of_reading_agree()
    {
        var (read, fast) = (0, 0);
        Prop.ForAll(Mutated(), content =>
        {
            var path = plain.File("mutated.csv");
            File.WriteAllBytes(path, content);
            SubmissionResult result;
            try
            {
                fast += NeedsCare(path) ? 0 : 1;
                result = plain.Import(null, path);
            }
            catch (ToexException error)
            {
                Assert.StartsWith("Toex.Submission.", error.ErrorId, StringComparison.Ordinal);
                Assert.NotEqual("Toex.Submission.Unreadable", error.ErrorId);
                return;
            }

            read++;
            AccountForEveryRecord(result, path);

            // A blank line before the headings changes nothing but the number of each line, and makes the file one that needs care.
            var shifted = careful.File("shifted.csv");
            File.WriteAllBytes(shifted, [(byte)'\n', .. content]);
            Assert.True(NeedsCare(shifted));
            var again = careful.Import(null, shifted);

            Assert.Equal((result.State, result.RowsRead, result.RowsLoaded, result.RowsReplaced, result.Warnings),
                (again.State, again.RowsRead, again.RowsLoaded, again.RowsReplaced, again.Warnings));
            if (result.State != SubmissionState.AlreadyLoaded && result.SubmissionId is not null)
            {
                Assert.Equal(plain.Issues(result).Select(i => i with { SubmissionId = 0 }),
                    careful.Issues(again).Select(i => i with { SubmissionId = 0, Line = i.Line - (i.Line > 0 ? 1 : 0) }));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(Seed, 1));

        const string Persons =
            "SELECT local_reference, given_name, family_name, birth_date, birth_text, sex_id, person_id - MIN(person_id) OVER () FROM "
                + "person ORDER BY local_reference, submission_id";
        Assert.Equal(plain.Rows(Persons), careful.Rows(Persons));
        Assert.True(read > Cases / 2 && fast > Cases / 10 && fast < Cases, $"{read} files of {Cases} were read, {fast} need no care.");
    }

    private void AccountForEveryRecord(SubmissionResult result, string path)
    {
        using var file = SubmissionFile.Open(path);
        List<SubmissionRecord> records = [.. file.ReadCarefully()];
        Assert.Equal(records.Count, result.RowsRead);
        Assert.Equal(result.RowsRead, result.RowsLoaded + result.RowsRejected);
        if (result.State != SubmissionState.Loaded)
        {
            Assert.True(result.State == SubmissionState.AlreadyLoaded
                || (result.RowsLoaded == 0 && result.Findings[0].Severity == RuleSeverity.RejectFile));
            return;
        }

        var rejected = plain.Issues(result).Where(i => i.Severity == RuleSeverity.RejectRow).ToDictionary(i => i.Line);
        Assert.Equal(result.RowsRejected, rejected.Count);
        Assert.All(rejected.Values, i => Assert.Equal(records.Single(r => r.Line == i.Line).Raw, i.Row));
        Assert.Equal(
            records.Where(r => !rejected.ContainsKey(r.Line)).Select(r => r.Fields[file.Headings.ToList().IndexOf("person_reference")])
                .Select(CellText.Value).Order(StringComparer.Ordinal),
            plain.Rows($"SELECT local_reference FROM person WHERE submission_id = {result.SubmissionId}").Order(StringComparer.Ordinal));
    }

    private static bool NeedsCare(string path)
    {
        using var file = SubmissionFile.Open(path);
        return file.NeedsCare;
    }

    /// <summary>Small files of persons of which a few pieces were cut, doubled, or overwritten by what CSV or an encoding gives a
    /// meaning.</summary>
    private static Arbitrary<byte[]> Mutated()
    {
        var person =
            from number in Gen.Choose(1, 60)
            from given in Gen.Elements("Zoë", "Ann", "\"O'Neill, Aoife\"", "\"two\nlines\"", " Bo ", "", "\"\"")
            from born in Gen.Elements("2001-02-28", "28/02/2001", "", "2001-02-30", "2001-02", "??/02/2001", "N/K", "30.2.2001")
            from sex in Gen.Elements("F", "m", "Female", "", "Q")
            select $"Essex,P{number},{given},Hall,{born},{sex}";
        var text =
            from rows in person.ListOf(6)
            from line in Gen.Elements("\n", "\r\n")
            select Encoding.UTF8.GetBytes(Headings + line + string.Concat(rows.Select(r => r + line)));
        var piece = Gen.Elements<byte[]>([(byte)'"'], [(byte)','], [(byte)'\n'], [(byte)'\r'], "\r\n"u8.ToArray(), [0], [0xff], [0xe9],
            [0xc3], "\"\""u8.ToArray(), ";;"u8.ToArray(), "\",\""u8.ToArray(), "Essex,"u8.ToArray(), [0xef, 0xbb, 0xbf],
            "\n\r"u8.ToArray(), "\t"u8.ToArray(), "\u00a0"u8.ToArray(), "\u3000"u8.ToArray(), "\u200b"u8.ToArray(), "\u202e"u8.ToArray(),
                "\u001b[2J"u8.ToArray(),
            "=\"7\""u8.ToArray(), "'+"u8.ToArray(), "4.43E+10"u8.ToArray(), "\u2011"u8.ToArray());
        var mutation =
            from place in Gen.Choose(0, 999)
            from length in Gen.Choose(0, 30)
            from how in Gen.Choose(0, 3)
            from bytes in piece
            select (Where: place, Length: length, How: how, Bytes: bytes);
        return (from content in text from count in Gen.Choose(0, 3) from mutations in mutation.ListOf(count) select mutations.Aggregate(
            content, Apply)).ToArbitrary();

        // Three in four of them leave the headings as they are.
        static byte[] Apply(byte[] content, (int Where, int Length, int How, byte[] Bytes) m)
        {
            var from = m.Where % 4 == 0 ? 0 : Math.Min(Headings.Length, content.Length);
            var at = from + (m.Where * 7919 % Math.Max(1, content.Length - from));
            var end = Math.Min(content.Length, at + m.Length);
            return m.How switch
            {
                0 => [.. content[..at], .. m.Bytes, .. content[at..]],
                1 => [.. content[..at], .. content[end..]],
                2 => [.. content[..end], .. content[at..]],
                _ => content[..Math.Max(end, content.Length * 3 / 4)],
            };
        }
    }
}
