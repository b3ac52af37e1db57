using Toex.Profiles.Facts;
using Toex.Profiles.Subjects;

namespace Toex.Profiles.Tests.Subjects;

/// <summary>Movement since the last stored run of the same ranking. In August Ann's stalker leads; in September a rape is
/// recorded.</summary>
public sealed class MovementTests : IDisposable
{
    private readonly TestDatabase data = new();
    private readonly TestPerson stalker, other, newcomer, kentish;

    public MovementTests()
    {
        var woman = data.Woman();
        (stalker, other, newcomer, kentish) = (data.Man(), data.Man(), data.Man(), data.Man("Kent"));
        data.Offence("8Q", "2026-08-01", [woman], [stalker]).Offence("8Q", "2026-08-02", [woman], [stalker])
            .Offence("8L", "2026-07-01", [woman], [other])
            .Offence("8Q", "2026-08-01", [woman], [kentish], "Kent")
            .Offence("019/08", "2026-09-10", [data.Woman()], [other]).Offence("019/08", "2026-09-11", [data.Woman()], [other])
            .Offence("019/08", "2026-09-12", [data.Woman()], [newcomer]);
    }

    public void Dispose() => data.Dispose();

    [Fact]
    public void Without_a_stored_run_there_is_no_movement() => Assert.All(data.Rank(data.Request()), s => Assert.Null(s.Movement));

    [Fact]
    public void Movement_is_the_places_gained_since_the_run_before()
    {
        Store(August);

        // In August the stalker was first and the other second; the newcomer was not there.
        Assert.Equal([(other.Id, 1), (newcomer.Id, null), (stalker.Id, -2)], Movements(data.Request()));
    }

    [Fact]
    public void The_latest_of_several_runs_counts_and_a_run_of_the_same_day_does_not()
    {
        Store(August with { AsOf = TestDatabase.Day("2026-07-31") });
        Store(August);
        Store(data.Request());

        Assert.Equal([(other.Id, 1), (newcomer.Id, null), (stalker.Id, -2)], Movements(data.Request()));
    }

    [Fact]
    public void A_later_run_of_another_force_leaves_a_force_s_own_run_in_place()
    {
        Store(August);
        Store(August with { Forces = [data.Forces.Resolve("Kent")] });

        Assert.Equal(1, data.Rank(data.Request())[0].Movement);
        Assert.Equal([(kentish.Id, 0)], Movements(data.Request("Kent")));
    }

    public static TheoryData<string> Others => ["role", "scope", "order", "months", "weights"];

    [Theory]
    [MemberData(nameof(Others))]
    public void A_run_of_another_ranking_is_no_measure(string what)
    {
        Store(what switch
        {
            "role" => August with { Role = SubjectRole.Victim },
            "scope" => August with { Scope = "Government" },
            "order" => August with { By = SubjectOrder.Gravity },
            "months" => August with { Months = 11 },
            _ => August with { Weights = new(2, 1, 1, 1) },
        });

        Assert.All(data.Rank(data.Request()), s => Assert.Null(s.Movement));
    }

    [Fact]
    public void Weights_in_the_same_proportions_are_the_same_ranking()
    {
        Store(August with { Weights = new(2, 1, 1, 1) });

        Assert.All(data.Rank(data.Request() with { Weights = new(4, 2, 2, 2) }).Where(s => s.SubjectId != newcomer.Id),
            s => Assert.NotNull(s.Movement));
    }

    [Theory]
    [InlineData("2026-02-28", 1)] // a window of 28 days, and one of 31 before it
    [InlineData("2024-02-29", 12)]
    public void Windows_of_as_many_months_are_the_same_however_many_days_they_have(string asOf, int months)
    {
        var day = TestDatabase.Day(asOf);
        data.Offence("8Q", asOf, [data.Woman()], [stalker]).Offence("8Q", $"{day.AddMonths(-1):yyyy-MM-dd}", [data.Woman()], [stalker]);
        var request = data.Request() with { AsOf = day, Months = months };

        Store(request with { AsOf = new DateOnly(day.Year, day.Month, 1).AddDays(-1) });

        Assert.Equal(0, Assert.Single(data.Rank(request)).Movement);
    }

    private SubjectRequest August => data.Request() with { AsOf = TestDatabase.Day("2026-08-31") };

    private void Store(SubjectRequest request)
    {
        using var database = data.Open(readOnly: false);
        ScoreRuns.Store(database, request, SubjectRanking.Top(database, request, CancellationToken.None), CancellationToken.None);
    }

    private IEnumerable<(long Id, long? Movement)> Movements(SubjectRequest request) =>
        data.Rank(request).Select(s => (s.SubjectId, s.Movement));
}
