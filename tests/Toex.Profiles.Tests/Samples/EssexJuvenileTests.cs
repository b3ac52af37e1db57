using Toex.Data.Databases;
using Toex.Data.Samples;
using Toex.Data.Subjects;
using Toex.Profiles.Facts;
using Toex.Profiles.Subjects;

namespace Toex.Profiles.Tests.Samples;

/// <summary>
/// The boy whom nobody sees whole: three records of him in one force, under several teams. No record alone stands out; joined into
/// one subject, as linkage joins them, he is the first of the force.
/// </summary>
public sealed class EssexJuvenileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1, 0.2)]
    [InlineData(2, 0.1)]
    [InlineData(7, 0.1)]
    public void He_is_the_first_suspect_of_Essex_once_his_records_are_joined(int seed, double scale)
    {
        var path = folder.File("sample.toex");
        SampleDatabase.Create(path, overwrite: false, new() { Seed = seed, Scale = scale }, null, CancellationToken.None);
        var references = SampleStories.EssexJuvenile.LocalReferences;

        var apart = Top(path, 1000);
        var records = apart.Where(s => s.LocalReferences.Intersect(references).Any()).ToList();
        Assert.Equal(3, records.Select(s => s.SubjectId).Distinct().Count());
        Assert.All(records, s => Assert.True(s.Rank > 5, $"{s.LocalReferences[0]} is number {s.Rank}"));

        Resolve(path);

        var boy = Top(path, 1).Single();
        Assert.Equal(references, boy.LocalReferences);
        Assert.Equal((1, true, "Essex"), (boy.Rank, boy.Under18, boy.PoliceForce));
        Assert.Equal((11, 10, 0, 1), (boy.Frequency, boy.Breadth, boy.DaysSinceLatest, boy.Forces));
        Assert.Equal(7, boy.Teams); // units 1, 2, 4 and 5 of areas 1 to 5: seven teams
        Assert.Equal(7, boy.TeamNames.Count);
        Assert.Equal(4, boy.NoFurtherAction);
        Assert.Equal(3, boy.Records);
        Assert.InRange(boy.WeakestLink!.Value, 0.95, 1);
        Assert.InRange(boy.RankedOf, apart[0].RankedOf * 9 / 10, apart[0].RankedOf - 2);
    }

    private static IReadOnlyList<RankedSubject> Top(string path, int top)
    {
        using var database = ProfileDatabase.Connect(path, readOnly: true);
        var essex = Data.Reference.ForceDirectory.Load(database.Store, CancellationToken.None).Resolve("Essex");
        return SubjectRanking.Top(database,
            new() { Theme = TestDatabase.Vawg, Role = SubjectRole.Suspect, Reason = "Weekly tasking", Operation = "Test", Forces = [essex],
                Top = top }, CancellationToken.None);
    }

    private static void Resolve(string path)
    {
        using var database = ProfileDatabase.Connect(path, readOnly: false);
        SubjectResolution.Run(database, new() { Reason = "Monthly submissions", Operation = "Test" }, null, CancellationToken.None);
    }
}
