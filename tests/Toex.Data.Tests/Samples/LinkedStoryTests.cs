using Toex.Data.Databases;
using Toex.Data.Stores;
using Toex.Data.Subjects;

namespace Toex.Data.Tests.Samples;

/// <summary>What linkage makes of the persons whom it is planted for.</summary>
public sealed class LinkedStoryTests : IClassFixture<LinkedStoryTests.Linked>
{
    private readonly Linked linked;

    public LinkedStoryTests(Linked linked) => this.linked = linked;

    [Theory]
    [InlineData("S42-0001 S42-0002 S42-0003")] // the boy of 16 in Essex
    [InlineData("S46-0001 S42-0004")] // one man, two forces
    [InlineData("S41-0010 S41-0011")] // MacAllister, McAllister
    [InlineData("S40-0010 S40-0011")] // Katarzyna Wiśniewska, Wisniewska Katarzyna
    [InlineData("S35-0010 S35-0011")] // Harpreet Singh Dhillon, Dhillon Harpreet Singh
    [InlineData("S36-0030 S37-0030")] // managed in Norfolk, suspected in Suffolk
    public void Are_one_subject(string references) => Assert.Single(linked.Subjects(references).Distinct());

    [Theory]
    [InlineData("S46-0020 S46-0021")] // father and son
    [InlineData("S36-0010 S36-0011")] // twins
    [InlineData("S37-0010 S37-0011")] // unknown
    [InlineData("S40-0001 S40-0002")] // no birth date
    [InlineData("S40-0010 S40-0012")] // Wiśniewska and Wiśniewski at one postcode
    [InlineData("S46-0030 S46-0031")] // the missing girl and the suspect
    public void Are_two_subjects(string references) => Assert.Equal(2, linked.Subjects(references).Distinct().Count());

    [Fact]
    public void Subjects_without_a_name_stay_alone() =>
        Assert.All(linked.Subjects("S37-0010 S37-0011 S40-0001"),
            s => Assert.Equal(1, linked.Number($"SELECT CAST(persons AS bigint) FROM subject WHERE subject_id = {s}")));

    /// <summary>A small sample that was linked.</summary>
    public sealed class Linked : IDisposable
    {
        private readonly TemporaryFolder folder = new();
        private readonly ProfileDatabase database;

        public Linked()
        {
            var path = folder.File("sample.toex");
            Toex.Data.Samples.SampleDatabase.Create(path, overwrite: false, new() { Scale = 0.1 }, null, CancellationToken.None);
            database = ProfileDatabase.Connect(path, readOnly: false);
            SubjectResolution.Run(database, new() { Reason = "Test", Operation = "Test" }, null, CancellationToken.None);
        }

        internal List<long> Subjects(string references) =>
            [.. references.Split(' ').Select(r => Number($"SELECT subject_id FROM person WHERE local_reference = '{r}'"))];

        internal long Number(string sql) =>
            database.Store.Query(
                new SqlQuery("test", sql, new Dictionary<string, object?>()), row => row.GetInt64(0), CancellationToken.None).Single();

        public void Dispose()
        {
            database.Dispose();
            folder.Dispose();
        }
    }
}
