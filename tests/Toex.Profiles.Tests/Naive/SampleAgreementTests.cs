using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Data.Samples;
using Toex.Profiles.Facts;
using Toex.Profiles.Profiling;
using Toex.Profiles.Subjects;

namespace Toex.Profiles.Tests.Naive;

/// <summary>The engine agrees with the plain recomputation on sample data of nine forces, October 2024 to September 2026.</summary>
public sealed class SampleAgreementTests(SampleAgreementTests.Sample sample) : IClassFixture<SampleAgreementTests.Sample>
{
    private static readonly Dictionary<string, NaiveWindow> Windows = new(StringComparer.Ordinal)
    {
        ["twelve months"] = Window("2024-10-01", "2025-10-01", "2026-09-30", 12),
        ["a quarter that ends within a month"] = Window("2025-11-16", "2026-02-16", "2026-05-15", 3),
        ["February"] = Window("2026-01-01", "2026-02-01", "2026-02-28", 1),
        ["all data"] = Window("2022-10-01", "2024-10-01", "2026-09-30", 24),
        ["eighteen months"] = Window("2023-10-01", "2025-04-01", "2026-09-30", 18),
    };

    public static IEnumerable<object[]> Profiled =>
        from w in Windows.Keys from s in new[] { "Police", "Government", "AllCrime" } select new object[] { w, s };

    public static TheoryData<string, SubjectRole, string, SubjectOrder> Ranked => new()
    {
        { "twelve months", SubjectRole.Suspect, "Police", SubjectOrder.Composite },
        { "twelve months", SubjectRole.Suspect, "Police", SubjectOrder.Gravity },
        { "twelve months", SubjectRole.Victim, "Police", SubjectOrder.Composite },
        { "twelve months", SubjectRole.Victim, "Government", SubjectOrder.Breadth },
        { "twelve months", SubjectRole.Suspect, "Government", SubjectOrder.Frequency },
        { "a quarter that ends within a month", SubjectRole.Suspect, "Police", SubjectOrder.Recency },
        { "February", SubjectRole.Suspect, "AllCrime", SubjectOrder.Composite },
        { "all data", SubjectRole.Suspect, "Police", SubjectOrder.Breadth },
    };

    [Theory]
    [MemberData(nameof(Profiled))]
    public void Every_number_of_every_profile_agrees(string window, string scope)
    {
        var w = Windows[window];
        var profiles =
            ThemeProfiler.Profiles(sample.Database, new() { Theme = TestDatabase.Vawg, AsOf = w.To, Months = w.Months, Scope = scope },
                CancellationToken.None).ToList();

        Assert.Equal(9, profiles.Count);
        Assert.All(profiles, p => Assert.Equal(
            NaiveProfile.Of(sample.Data, sample.Forces.Resolve(p.ForceCode).Id, w, scope),
                NaiveProfile.Of(p, sample.People[p.PoliceForce])));
        Assert.All(profiles.SelectMany(p => Numbers.In(p)), n => Assert.True(double.IsFinite(n)));
    }

    [Theory]
    [MemberData(nameof(Ranked))]
    public void Every_subject_of_every_ranking_agrees(string window, SubjectRole role, string scope, SubjectOrder by)
    {
        var w = Windows[window];
        int[] weights = by == SubjectOrder.Composite ? [1, 2, 3, 1] : [1, 1, 1, 1];
        var request = new SubjectRequest
        {
            Theme = TestDatabase.Vawg, Role = role, Reason = "Test", Operation = "Test", AsOf = w.To, Months = w.Months, Scope = scope,
                By = by, Top = int.MaxValue,
            Weights = new(weights[0], weights[1], weights[2], weights[3]),
        };

        var ranked = SubjectRanking.Top(sample.Database, request, CancellationToken.None).GroupBy(s => s.PoliceForce).ToList();

        Assert.Equal(9, ranked.Count);
        Assert.All(ranked, force => Assert.Equal(
            NaiveRanking.Of(sample.Data, sample.Forces.Resolve(force.Key).Id, w, role, scope, by, weights), NaiveRanking.Of(force)));
    }

    [Fact]
    public void Several_forces_at_once_are_what_each_is_alone()
    {
        var forces = new[] { "Essex", "Warwickshire", "Bedfordshire" }.Select(sample.Forces.Resolve).ToList();

        var together = Subjects(forces).Select(Text);
        var alone = forces.OrderBy(f => f.Name).SelectMany(f => Subjects([f])).Select(Text);

        Assert.Equal(alone, together);
        Assert.All(forces.OrderBy(f => f.Name).SelectMany(f => Profiles([f])).Zip(Profiles(forces)),
            p => Assert.Equal(Text(p.First), Text(p.Second)));

        IEnumerable<RankedSubject> Subjects(IReadOnlyList<Force> of) => SubjectRanking.Top(sample.Database,
            new() { Theme = TestDatabase.Vawg, Role = SubjectRole.Suspect, Reason = "Test", Operation = "Test", Forces = of,
                AsOf = Windows["twelve months"].To }, CancellationToken.None);

        IEnumerable<ForceProfile> Profiles(IReadOnlyList<Force> of) =>
            ThemeProfiler.Profiles(sample.Database, new() { Theme = TestDatabase.Vawg, Forces = of }, CancellationToken.None);

        static string Text(object value) => System.Text.Json.JsonSerializer.Serialize(value, value.GetType(), WithTuples);
    }

    private static readonly System.Text.Json.JsonSerializerOptions WithTuples = new() { IncludeFields = true };

    private static NaiveWindow Window(string before, string from, string to, int months) =>
        new(TestDatabase.Day(before), TestDatabase.Day(from), TestDatabase.Day(to), months);

    /// <summary>A small sample database, read once.</summary>
    public sealed class Sample : IDisposable
    {
        private readonly TemporaryFolder folder = new();

        public Sample()
        {
            SampleDatabase.Create(
                folder.File("sample.toex"), overwrite: false, new() { Scale = 0.05, Seed = 3 }, null, CancellationToken.None);
            Database = ProfileDatabase.Connect(folder.File("sample.toex"), readOnly: true);
            Data = NaiveData.Of(Database);
            Forces = ForceDirectory.Load(Database.Store, CancellationToken.None);
        }

        public ProfileDatabase Database { get; }

        /// <summary>Census 2021.</summary>
        public IReadOnlyDictionary<string, long> People { get; } = new Dictionary<string, long>
        {
            ["Bedfordshire"] = 704_731, ["Cambridgeshire"] = 894_524, ["Essex"] = 1_860_233, ["Hertfordshire"] = 1_198_814,
                ["Kent"] = 1_855_842,
            ["Norfolk"] = 916_116, ["Suffolk"] = 760_663, ["Warwickshire"] = 596_764, ["West Mercia"] = 1_299_866,
        };

        internal NaiveData Data { get; }

        internal ForceDirectory Forces { get; }

        public void Dispose()
        {
            Database.Dispose();
            folder.Dispose();
        }
    }
}
