using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Tests.Submissions;

/// <summary>Codes that lost their zeros, and codes and titles that contradict each other: found, told, and never silently another
/// offence.</summary>
public sealed class SubmittedCodeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ForceFiles files;

    public SubmittedCodeTests()
    {
        var path = DatabaseFile.Create(folder.File("a.toex"), false, store => ReferenceTables.LoadInto(store, CancellationToken.None),
            CancellationToken.None).FullName;
        files = new(ProfileDatabase.Connect(path, readOnly: false), "Essex");
    }

    public void Dispose()
    {
        files.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Codes_with_lost_zeros_and_contradictions_are_findings_by_code_and_title()
    {
        var result = files.Import(SubmissionKind.Offences, Path.Combine(AppContext.BaseDirectory, "TestData", "Cases", "e1-lostzero.csv"));

        Assert.Equal(
            ["1908 Rape of a female aged 16 or over", "802", "802 Malicious wounding", "814", "867"], Texts(result, "offence.zeros"));
        Assert.Equal(
            ["008/01 Murder", "802 Malicious wounding", "8N Rape of a female aged 16 or over"], Texts(result, "offence.contradiction"));
        Assert.Equal(["00104", "00106", "802", "802 Malicious wounding", "814"], Texts(result, "offence.unresolved"));
        Assert.Equal(
            [
                "Z0 unresolved", // 802: the class of dangerous driving, or 008/02
                "Z1 008/02", "Z10 008/67",
                "Z11 008/67", // 867: no class
                "Z12 019/08", // 1908, and the title says the same
                "Z13 8N", "Z14 008/01", // the code counts
                "Z2 unresolved", "Z3 008/14", "Z4 unresolved", "Z5 104", "Z6 unresolved", "Z7 106", "Z8 unresolved", "Z9 126",
            ],
            files.Rows("SELECT o.reference, c.code FROM offence o JOIN offence_code c ON c.offence_code_id = o.offence_code_id WHERE "
                + "o.force_id = @force ORDER BY o.reference"));
    }

    [Theory]
    [InlineData("802", "Dangerous driving", "802", "offence.zeros")] // the title tells which of the two
    [InlineData("802", "Administering poison with intent to injure or annoy", "008/02", "offence.zeros")]
    [InlineData("801", "Murder", "unresolved",
        "offence.contradiction offence.unresolved offence.zeros")] // a guess that the title speaks against
    [InlineData("0802", "", "unresolved", "offence.unresolved")]
    [InlineData("019/08", "Rape", "019/08", "")]
    [InlineData("19C", "Rape of a female aged 16 or over", "19C", "")]
    [InlineData("019/08", "Attempted rape of a female aged 16 or over", "019/08", "")]
    [InlineData("008/01", "Assault occasioning actual bodily harm", "008/01", "offence.contradiction")] // one class, two offences
    [InlineData("8L", "Harassment - Protection from Harassment Act 1997 Sec 2", "8L", "")]
    [InlineData("8U", "Controlling and coercive behaviour", "8U", "")]
    [InlineData("105/01", "What nobody can tell", "105/01", "")]
    public void What_counts_and_what_is_told(string code, string title, string counted, string rules)
    {
        var result =
            files.Send(SubmissionKind.Offences, "offence_reference,offence_code,offence_title,recorded_date,domestic",
                $"1,{code},{title},2026-05-04,N");

        Assert.Equal(rules, string.Join(' ', result.Findings.Select(f => f.Rule).Order(StringComparer.Ordinal)));
        Assert.Equal(
            [counted], files.Rows(
                "SELECT c.code FROM offence o JOIN offence_code c ON c.offence_code_id = o.offence_code_id WHERE o.force_id = @force"));
    }

    private List<string?> Texts(SubmissionResult result, string rule) =>
        [.. files.Issues(result).Where(i => i.Rule == rule).Select(i => i.Row).Order(StringComparer.Ordinal)];
}
