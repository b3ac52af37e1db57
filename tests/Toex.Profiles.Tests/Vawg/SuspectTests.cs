namespace Toex.Profiles.Tests.Vawg;

/// <summary>What a profile says of victims and suspects.</summary>
public sealed class SuspectTests : IDisposable
{
    private const string Day = "2026-03-05";
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void A_victim_of_two_offences_is_a_repeat_victim()
    {
        var (anna, beth, cora) = (data.Woman(), data.Woman(), data.Woman());
        data.Offence("8Q", Day, [anna, beth]).Offence("8Q", Day, [anna]).Offence("8Q", Day, [cora]).Offence("39", Day, [cora]);

        Assert.Equal(1, data.Profile().RepeatVictims);
    }

    [Fact]
    public void Two_offences_against_one_victim_make_a_repeat_suspect_and_no_serial_one()
    {
        var (anna, ben) = (data.Woman(), data.Man());
        data.Offence("8Q", Day, [anna], [ben]).Offence("019/08", Day, [anna], [ben]);

        Assert.Equal((1, 0), (data.Profile().RepeatSuspects, data.Profile().SerialSuspects));
    }

    [Fact]
    public void One_offence_against_two_victims_makes_a_serial_suspect_and_no_repeat_one()
    {
        data.Offence("8Q", Day, [data.Woman(), data.Woman()], [data.Man()]);

        Assert.Equal((0, 1), (data.Profile().RepeatSuspects, data.Profile().SerialSuspects));
    }

    [Fact]
    public void Victims_out_of_scope_make_nobody_serial()
    {
        data.Offence("8Q", Day, [data.Woman(), data.Man(), data.Woman(aged: 9)], [data.Man()]);

        Assert.Equal(0, data.Profile().SerialSuspects);
        Assert.Equal(1, data.Profile(scope: "Government").SerialSuspects);
    }

    [Fact]
    public void A_person_recorded_twice_exactly_alike_is_one_suspect_and_one_victim()
    {
        TestPerson Anna() => data.Woman(given: "Anna", family: "O'Neill");
        TestPerson Ben() => data.Man(given: "Ben", family: "Hart");
        data.Offence("8Q", Day, [Anna()], [Ben()]).Offence("8Q", Day, [Anna()], [Ben()]);

        Assert.Equal((1, 1, 0), (data.Profile().RepeatVictims, data.Profile().RepeatSuspects, data.Profile().SerialSuspects));
    }

    [Fact]
    public void Offences_before_the_window_make_nobody_a_repeat_suspect()
    {
        var (anna, ben) = (data.Woman(), data.Man());
        data.Offence("8Q", "2025-09-30", [anna], [ben]).Offence("8Q", "2025-10-01", [anna], [ben]);

        Assert.Equal((0, 0), (data.Profile().RepeatVictims, data.Profile().RepeatSuspects));
    }

    [Theory]
    [InlineData(19, 0.7339078554380002)] // 20 suspects: the top one, 2952.940993 of 4023.585483
    [InlineData(20, 0.7375829665537533)] // 21 suspects: 5 % is 1.05, so the top two, 3009.290703 of 4079.935193
    public void The_top_5_percent_of_suspects_round_up(int stalkers, double share)
    {
        var woman = data.Woman();
        data.Offence("019/08", Day, [woman], [data.Man()]);
        for (var i = 0; i < stalkers; i++)
        {
            data.Offence("8Q", Day, [woman], [data.Man()]);
        }

        Assert.Equal(share, data.Profile().TopSuspectsHarmShare!.Value, 12);
    }

    [Fact]
    public void Without_suspects_or_their_harm_there_is_no_share_of_it()
    {
        data.Offence("8Q", Day, [data.Woman()]).Offence("997/01", Day, [data.Woman()], [data.Man()]);

        Assert.Null(data.Profile().TopSuspectsHarmShare);
    }
}
