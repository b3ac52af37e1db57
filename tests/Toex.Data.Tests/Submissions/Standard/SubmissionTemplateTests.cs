using Toex.Data.Errors;
using Toex.Data.Submissions.Maps;
using Toex.Data.Submissions.Reading;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Tests.Submissions.Standard;

public sealed class SubmissionTemplateTests
{
    public static TheoryData<SubmissionKind> Kinds => [.. Enum.GetValues<SubmissionKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_template_is_an_empty_file_of_the_standard(SubmissionKind kind)
    {
        using var folder = new TemporaryFolder();
        var written = SubmissionTemplate.Write(kind, folder.File(SubmissionTemplate.FileNameOf(kind)), overwrite: false);
        using var file = SubmissionFile.Open(written.FullName);
        var match = ColumnMap.None.Match(kind, file.Headings);

        Assert.Equal(SubmissionStandard.ColumnsFor(kind).Select(c => c.Name), file.Headings);
        Assert.Equal((0L, FileCare.None, LineEnds.CrLf, true), (file.Records, file.Care, file.LineEnds, file.HasBom));
        Assert.Empty(match.Missing);
        Assert.Empty(match.Unused);
    }

    [Fact]
    public void Files_are_named_after_their_kind() =>
        Assert.Equal("offence_persons.csv", SubmissionTemplate.FileNameOf(SubmissionKind.OffencePersons));

    [Fact]
    public void A_file_that_is_there_stays()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("visits.csv");
        File.WriteAllText(path, "mine");

        Assert.Equal("Toex.File.AlreadyExists",
            Assert.Throws<ToexException>(() => SubmissionTemplate.Write(SubmissionKind.Visits, path, overwrite: false)).ErrorId);
        Assert.Equal("mine", File.ReadAllText(path));
        Assert.StartsWith("force_code,", File.ReadAllText(SubmissionTemplate.Write(SubmissionKind.Visits, path, overwrite: true).FullName),
            StringComparison.Ordinal);
    }
}
