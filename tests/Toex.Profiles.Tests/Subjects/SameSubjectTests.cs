using Toex.Profiles.Facts;

namespace Toex.Profiles.Tests.Subjects;

/// <summary>Who is the same subject, and what is told of one.</summary>
public sealed class SameSubjectTests : IDisposable
{
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void Persons_recorded_exactly_alike_by_one_force_are_one_subject()
    {
        var woman = data.Woman();
        TestPerson[] records = [data.Man(given: "Sean", family: "O'Neill"), data.Man(given: "SEAN", family: "o'neill")];
        data.Offence("8Q", "2026-03-01", [woman], [records[0]]).Offence("8Q", "2026-04-01", [woman], [records[1]]);

        var sean = Assert.Single(data.Rank(data.Request()));

        Assert.Equal((2, 1, 1, "Sean O'Neill"), (sean.Frequency, sean.Breadth, sean.Forces, sean.Name));
        Assert.Equal([records[0].Reference, records[1].Reference], sean.LocalReferences);
    }

    [Fact]
    public void A_person_of_two_forces_is_a_candidate_in_both_with_the_teams_and_forces_of_both()
    {
        var (inEssex, inKent) = (data.Man(given: "Sean", family: "O'Neill"), data.Man("Kent", given: "Sean", family: "O'Neill"));
        data.Offence("8Q", "2026-03-01", [data.Woman()], [inEssex], team: "CID 1")
            .Offence("8Q", "2026-03-02", [data.Woman()], [inEssex], team: "CID 2")
            .Offence("8Q", "2026-03-02", [data.Woman()], [inEssex], team: "CID 2").Offence("8Q", "2026-03-03", [data.Woman()], [inEssex])
            .Offence("019/08", "2026-04-01", [data.Woman()], [inKent], "Kent", team: "Rape team");

        var (essex, kent) = (Assert.Single(data.Rank(data.Request())), Assert.Single(data.Rank(data.Request("Kent"))));

        Assert.Equal(essex.SubjectId, kent.SubjectId);
        Assert.Equal((4, 1), (essex.Frequency, kent.Frequency)); // what ranks him is what each force recorded
        Assert.All(new[] { essex, kent }, s =>
        {
            Assert.Equal((2, 3), (s.Forces, s.Teams));
            Assert.Equal(["Essex", "Kent"], s.ForceNames);
            Assert.Equal(["CID 1", "CID 2", "Rape team"], s.TeamNames);
        });
    }

    [Fact]
    public void Persons_without_a_birth_date_are_joined_with_nobody()
    {
        var woman = data.Woman();
        TestPerson Tomasz(string? born) => data.Man(born: born, given: "Tomasz", family: "Król");
        data.Offence("8Q", "2026-03-01", [woman], [Tomasz(null), Tomasz(null), Tomasz("1990-01-01")]);

        var ranked = data.Rank(data.Request());

        Assert.Equal(3, ranked.Count);
        Assert.Equal([null, null, false], ranked.Select(s => s.Under18));
        Assert.Equal([null, null, new DateTime(1990, 1, 1)], ranked.Select(s => s.BirthDate));
    }

    [Fact]
    public void Another_sex_birth_date_or_name_is_another_subject()
    {
        var woman = data.Woman();
        data.Offence("8Q", "2026-03-01", [woman],
        [
            data.Man(given: "Alex", family: "Reed"), data.Woman(given: "Alex", family: "Reed"),
            data.Man(born: "1990-01-02", given: "Alex", family: "Reed"), data.Man(given: "Alec", family: "Reed"),
            data.Person(0, "Essex", "1990-01-01", null, "Alex", "Reed"), data.Person(0, "Essex", "1990-01-01", null, "Alex", "Reed"),
        ]);

        var ranked = data.Rank(data.Request());

        Assert.Equal(6, ranked.Count);
        Assert.Equal(["Male", "Female", "Male", "Male", "Not known", "Not known"], ranked.Select(s => s.Sex));
    }

    [Theory]
    [InlineData("2008-09-30", "2026-09-29", true)]
    [InlineData("2008-09-30", "2026-09-30", false)]
    [InlineData("2008-02-28", "2026-02-28", false)]
    [InlineData("2008-02-29", "2026-02-28", true)] // the anniversary in a common year is 1 March
    [InlineData("2008-02-29", "2026-03-01", false)]
    [InlineData("2008-03-01", "2026-02-28", true)]
    [InlineData("2008-03-01", "2026-03-01", false)]
    public void A_person_is_under_18_until_the_18th_anniversary_of_birth(string born, string asOf, bool under18)
    {
        data.Offence("8Q", "2026-02-01", [data.Woman()], [data.Man(born: born)]);

        Assert.Equal(under18, Assert.Single(data.Rank(data.Request() with { AsOf = TestDatabase.Day(asOf) })).Under18);
    }

    [Fact]
    public void Joined_records_whose_birth_dates_differ_are_under_18_by_either()
    {
        var (adult, child, unknown) = (data.Man(born: "2000-01-01"), data.Man(born: "2010-01-01"), data.Man(born: null));
        data.Offence("8Q", "2026-02-01", [data.Woman()], [adult]).Offence("8Q", "2026-02-02", [data.Woman()], [child])
            .Offence("8Q", "2026-02-03", [data.Woman()], [unknown])
            .Change($"UPDATE person SET subject_id = {adult.Id} WHERE person_id IN ({child.Id}, {unknown.Id})");

        Assert.True(Assert.Single(data.Rank(data.Request())).Under18);
    }

    [Fact]
    public void Victims_are_ranked_by_their_own_offences_and_suspects()
    {
        var (niamh, man) = (data.Woman(given: "Niamh", family: "O'Neill"), data.Man());
        data.Offence("8Q", "2026-02-01", [niamh, data.Man()], [man, data.Man()]).Offence("008/77", "2026-03-01", [niamh], [man])
            .Offence("8Q", "2026-01-01", [data.Woman()], [man]);

        var ranked = data.Rank(data.Request() with { Role = SubjectRole.Victim });

        Assert.Equal([("Niamh O'Neill", 2, 2), (ranked[1].Name, 1, 1)], ranked.Select(s => (s.Name, s.Frequency, s.Breadth)));
        Assert.Equal(56.34971 + 189.153887, ranked[0].Gravity, 9);
        Assert.Equal(3, data.Rank(data.Request() with { Role = SubjectRole.Victim, Scope = "Government" }).Count);
    }

    [Fact]
    public void Offences_without_further_action_and_without_a_weight_are_counted()
    {
        var (woman, man) = (data.Woman(), data.Man());
        data.Offence("8Q", "2026-02-01", [woman], [man], outcome: TestDatabase.VictimDoesNotSupport)
            .Offence("997/01", "2026-02-02", [woman], [man], outcome: TestDatabase.VictimDoesNotSupport)
            .Offence("997/01", "2026-02-03", [woman], [man], outcome: TestDatabase.Charged)
            .Offence("997/01", "2026-02-04", [woman], [man])
            .Offence("39", "2026-02-05", [woman], [man], outcome: TestDatabase.VictimDoesNotSupport);

        var ranked = Assert.Single(data.Rank(data.Request()));

        Assert.Equal((4, 2, 3), (ranked.Frequency, ranked.NoFurtherAction, ranked.Unweighted));
        Assert.Equal((56.34971, 56.34971), (ranked.Gravity, ranked.LargestGravity));
    }

    [Fact]
    public void A_suspect_of_offences_out_of_scope_or_window_is_no_candidate()
    {
        data.Offence("39", "2026-02-01", [data.Woman()], [data.Man()]).Offence("8Q", "2026-02-01", [data.Man()], [data.Man()])
            .Offence("8Q", "2025-09-30", [data.Woman()], [data.Man()]).Offence("8Q", "2026-10-01", [data.Woman()], [data.Man()]);

        Assert.Empty(data.Rank(data.Request()));
    }
}
