using Toex.Data.Linkage;

namespace Toex.Data.Tests.Linkage;

/// <summary>What becomes of links: groups, guards and what people decided.</summary>
public sealed class ClusterTests(TrainedCrowd crowd) : IClassFixture<TrainedCrowd>
{
    private const string Members = "SELECT record_id, cluster_id, size, round(weakest, 9) FROM link_member ORDER BY record_id";
    private const string Pairs = "SELECT record_a, record_b, code, weight, band FROM link_pair ORDER BY record_a, record_b";

    [Fact]
    public void Nothing_is_linked_in_nothing()
    {
        using var database = new LinkageDatabase();
        var result = database.Run();
        Assert.Equal((0, 0, 0), (result.Records, result.Compared, result.Clusters));
        Assert.Empty(database.Rows(Members));
    }

    [Fact]
    public void One_record_is_a_person_by_itself()
    {
        using var database = new LinkageDatabase();
        database.Add(new("Rosalind", "Bell", "1984-03-07"));
        Assert.Equal(1, database.Run().Clusters);
        Assert.Equal(["1|1|1|"], database.Rows(Members));
    }

    [Fact]
    public void Records_that_say_nothing_are_never_joined()
    {
        using var database = new LinkageDatabase();
        foreach (var _ in Enumerable.Range(0, 20))
        {
            database.Add(new(null, null));
        }

        Assert.Equal(20, database.Run().Clusters);
    }

    [Fact]
    public void A_person_is_named_by_the_smallest_record()
    {
        using var database = new LinkageDatabase();
        var bell = new LinkagePerson("Rosalind", "Bell", "1984-03-07", 2) { Identifier = "97/123456A", Postcode = "LS99 1CI" };
        database.Add(30, bell);
        database.Add(10, bell);
        database.Add(20, bell);
        database.Run(crowd.Model);
        Assert.Equal(3, database.Number("SELECT count(*) FROM link_member WHERE cluster_id = 10 AND size = 3"));
    }

    [Fact]
    public void The_order_of_the_records_does_not_matter()
    {
        using var database = LinkageDatabase.WithCrowd(150);
        database.Run();
        var (members, pairs) = (database.Rows(Members), database.Rows(Pairs));
        database.Execute("CREATE OR REPLACE TABLE link_record AS SELECT * FROM link_record ORDER BY hash(record_id)");
        database.Run(settings: new() { Threads = 1 });
        Assert.Equal(members, database.Rows(Members));
        Assert.Equal(pairs, database.Rows(Pairs));
    }

    [Fact]
    public void New_records_come_out_as_if_all_had_come_at_once()
    {
        using var database = LinkageDatabase.WithCrowd(150);
        database.Execute("CREATE TABLE whole AS SELECT * FROM link_record");
        database.Execute("DELETE FROM link_record WHERE record_id % 5 = 1");
        var model = database.Run().Model;
        database.Execute(
            "CREATE TABLE link_known AS SELECT record_a, record_b, code, given_term, family_term, birth_term, home_term, weight FROM "
                + "link_pair");
        database.Execute("CREATE TABLE link_new AS SELECT record_id FROM whole WHERE record_id % 5 = 1");
        database.Execute("INSERT INTO link_record SELECT * FROM whole WHERE record_id % 5 = 1");
        var extended = LinkageEngine.Extend(database.Connection, new() { Model = model }, CancellationToken.None);
        var members = database.Rows("SELECT record_id, cluster_id, size FROM link_member ORDER BY record_id");
        var whole = database.Run(model);
        Assert.Equal(database.Rows("SELECT record_id, cluster_id, size FROM link_member ORDER BY record_id"), members);
        Assert.True(extended.Compared < whole.Compared);
    }

    [Fact]
    public void What_is_decided_by_hand_holds()
    {
        using var database = new LinkageDatabase();
        var bell = new LinkagePerson("Rosalind", "Bell", "1984-03-07", 2) { Identifier = "97/123456A", Postcode = "LS99 1CI" };
        var (a, b, c) = (database.Add(bell), database.Add(bell), database.Add(new("Horace", "Quill", "1950-12-01", 1)));
        database.Run(crowd.Model, null, new LinkDecision(a, b, Same: false), new LinkDecision(b, c, Same: true));
        Assert.False(database.Joined(a, b));
        Assert.True(database.Joined(b, c));
        Assert.Equal(1, database.Number("SELECT count(*) FROM link_pair WHERE band = 'refused'"));
    }

    [Fact]
    public void A_link_between_two_groups_does_not_chain_them()
    {
        using var database = new LinkageDatabase();
        var father =
            new LinkagePerson("Algernon", "Featherstonehaugh", "1951-03-07", 1) { Postcode = "LS99 1CI", Address = "12 Quarry Lane",
                Telephone = "07700900123" };
        var son = father with { Born = "1984-10-21" };
        var fathers = new[] { database.Add(father), database.Add(father), database.Add(father) };
        var sons = new[] { database.Add(son), database.Add(son), database.Add(son) };
        var between = database.Add(father with { Born = null });
        database.Run(crowd.Model);
        Assert.True(database.Joined(fathers[0], fathers[2]));
        Assert.True(database.Joined(sons[0], sons[2]));
        Assert.False(database.Joined(fathers[0], sons[0]));
        Assert.False(database.Joined(between, fathers[0]) || database.Joined(between, sons[0]));
        Assert.Equal(6, database.Number($"SELECT count(*) FROM link_pair WHERE band = 'ambiguous' AND {between} IN (record_a, record_b)"));
    }

    /// <summary>Jake and Jack exclude each other; J has no birth date and fits both. Somebody who knows says whose record it is.</summary>
    [Fact]
    public void A_record_that_fits_two_who_exclude_each_other_stays_alone_until_somebody_decides()
    {
        using var database = new LinkageDatabase();
        var twin = new LinkagePerson("Jake", "Featherstonehaugh", "2008-03-17", 1) { Postcode = "LS99 1CI", Address = "12 Quarry Lane" };
        var (jake, jack, third) =
            (database.Add(twin), database.Add(twin with { Given = "Jack" }), database.Add(twin with { Given = "J", Born = null }));
        database.Run(crowd.Model);
        Assert.Equal(3, database.Number("SELECT count(DISTINCT cluster_id) FROM link_member"));
        Assert.Equal(["ambiguous", "ambiguous"], database.Rows($"SELECT band FROM link_pair WHERE {third} IN (record_a, record_b)"));

        database.Run(crowd.Model, null, new LinkDecision(third, jack, Same: true));
        Assert.True(database.Joined(third, jack));
        Assert.False(database.Joined(third, jake));
    }

    /// <summary>A and C have two identifiers; B, without one, is nearer to each of them than they are to each other.</summary>
    [Fact]
    public void A_chain_of_three_never_joins_what_a_guard_keeps_apart()
    {
        using var database = new LinkageDatabase();
        var person =
            new LinkagePerson("Tarquin", "Featherstonehaugh", "1984-03-07", 1) { Postcode = "LS99 1CI", Address = "12 Quarry Lane" };
        var a = database.Add(person with { Identifier = "97/123456A", Telephone = "07700900123" });
        var b = database.Add(person with { Telephone = "07700900123", Email = "tf84@mail.example" });
        var c = database.Add(person with { Identifier = "01/987654B", Email = "tf84@mail.example" });
        database.Run(crowd.Model);
        Assert.False(database.Joined(a, c));
        Assert.False(database.Joined(b, a) || database.Joined(b, c));
    }

    [Fact]
    public void A_run_can_be_stopped()
    {
        using var database = LinkageDatabase.WithCrowd(50);
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => LinkageEngine.Run(database.Connection, new(), stop.Token));
    }
}
