using Toex.Data.Linkage;

namespace Toex.Data.Tests.Linkage;

/// <summary>Persons whom linkage easily takes for one, or for two. They stand among records that the model was learnt from.</summary>
public sealed class TreatedOnPurposeTests(TrainedCrowd crowd) : IClassFixture<TrainedCrowd>
{
    private static readonly LinkagePerson Person = new("Rosalind", "Featherstonehaugh", "1984-03-07", 2)
    {
        Address = "12 Quarry Lane", Town = "Leeds", Postcode = "LS99 1CI", Telephone = "07700900123",
    };

    [Fact]
    public void The_same_person_recorded_twice_is_one() => Assert.True(Joined(Person, Person with { Telephone = null }));

    [Fact]
    public void Twins_at_one_address_are_two() => Assert.False(Joined(Person, Person with { Given = "Gwendolyn" }));

    [Fact]
    public void Twins_are_two_without_an_address_too() =>
        Assert.False(Joined(Bare(Person), Bare(Person) with { Given = "Gwendolyn" }));

    [Fact]
    public void Father_and_son_of_one_name_are_two() =>
        Assert.False(Joined(Person with { Given = "Algernon", Sex = 1 }, Person with { Given = "Algernon", Sex = 1, Born = "2009-11-23" }));

    [Theory]
    [InlineData("Jake", "Jack")]
    [InlineData("Tobias", "Tobiah")]
    [InlineData("Zoe", "Chloe")]
    [InlineData("Mia", "Maya")]
    public void Twins_of_like_names_are_two(string one, string other) => Assert.False(Joined(Twin(one), Twin(other)));

    [Theory]
    [InlineData("Robert", "Robet")]
    [InlineData("Michael", "Micheal")]
    [InlineData("Freya", "yeFa")]
    [InlineData("Sara", "Sarah")]
    [InlineData("Amy", "Azy")]
    [InlineData("Amy", "Ay")]
    public void A_name_mistyped_is_no_twin(string one, string other) => Assert.True(Joined(Twin(one), Twin(other)));

    [Theory]
    [InlineData("1958-05-20", "1988-05-20")]
    [InlineData("1970-08-17", "1997-08-17")]
    [InlineData("1961-05-20", "1991-11-03")]
    [InlineData("1958", "1988-05-20")]
    public void Births_fifteen_years_apart_are_father_and_son_and_no_slip(string father, string son) =>
        Assert.False(
            Joined(Person with { Given = "Algernon", Sex = 1, Born = father }, Person with { Given = "Algernon", Sex = 1, Born = son }));

    /// <summary>Daughters seldom have their mother's name and birthday too: two digits of the year in each other's place are a
    /// slip.</summary>
    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void Two_digits_of_the_year_in_each_others_place_at_one_home_are_a_slip_of_a_woman(short sex, bool one)
    {
        var person = Person with { Sex = sex, Telephone = null };
        Assert.Equal(one, Joined(person with { Born = "1979-08-17" }, person with { Born = "1997-08-17" }));
        Assert.False(Joined(person with { Born = "1979-08-17" }, person with { Born = "1996-08-17" }));
    }

    /// <summary>Whatever the data taught of names that differ, twins at one home are shown to a person, and why they are two.</summary>
    [Fact]
    public void Twins_at_one_home_are_always_shown_as_kept_apart()
    {
        using var database = new LinkageDatabase();
        database.Add(Twin("Jake"));
        database.Add(Twin("Gwendolyn"));
        database.Run(HandMadeModel.With("given name", 7, l => l with { M = 1e-6 }));
        Assert.Equal(["clerical|True"], database.Rows("SELECT band, guarded FROM link_pair"));
    }

    [Fact]
    public void An_email_address_of_their_own_tells_that_twins_are_one() => Assert.True(Joined(
        Twin("Jake") with { Email = "jm2008@mail.example" }, Twin("Jack") with { Email = "jm2008@mail.example" }));

    /// <summary>A system that knows one person by a number under both names tells that they are not twins, nor father and son.</summary>
    [Theory]
    [InlineData("Jake", "2008-03-17")]
    [InlineData("Jack", "1978-03-17")]
    public void A_third_record_with_the_number_of_one_and_the_name_of_the_other_tells_that_they_are_one(string given, string born)
    {
        using var database = new LinkageDatabase();
        var one = database.Add(Twin("Jack") with { Identifier = "F100234" });
        var other = database.Add(Twin(given) with { Born = born, Identifier = "F977861" });
        Assert.False(JoinedAfterRun(database, one, other));

        database.Add(Twin("Jack") with { Identifier = "F977861" });
        Assert.True(JoinedAfterRun(database, one, other));
        Assert.Equal(["False"], database.Rows("SELECT DISTINCT guarded FROM link_pair"));
    }

    /// <summary>National identifiers are of one person each: a record with the brother's name and one's own number is for a person to look
    /// at.</summary>
    [Fact]
    public void A_third_record_with_a_national_identifier_lifts_nothing()
    {
        using var database = new LinkageDatabase();
        var one = database.Add(Twin("Jack"));
        var other = database.Add(Twin("Jake") with { Identifier = "97/123456A" });
        database.Add(Twin("Jack") with { Identifier = "97/123456A" });
        Assert.False(JoinedAfterRun(database, one, other));
    }

    /// <summary>Where given name and family name stand in each other's place, the name that differs may be the family name
    /// mistyped.</summary>
    [Theory]
    [InlineData("Rosalind", "Featherstonehaugh", "Gwendolyn", "Featherstonehaugh", LinkGuard.Twins)]
    [InlineData("Featherstonehaugh", "Rosalind", "Rosalind", "Haughstone", LinkGuard.None)]
    public void Names_in_each_others_place_are_no_twins(
        string given, string family, string otherGiven, string otherFamily, LinkGuard expected)
    {
        using var database = new LinkageDatabase();
        var one = database.Add(Person with { Given = given, Family = family });
        var other = database.Add(Person with { Given = otherGiven, Family = otherFamily });
        Assert.Equal(expected, database.Explain(crowd.Model, one, other).Guard);
    }

    /// <summary>Nothing that the data taught lifts a guard: here half of all given names and birth dates of one person are said to be
    /// wrong.</summary>
    [Fact]
    public void A_guard_does_not_depend_on_the_model()
    {
        var loose = crowd.Model with
        {
            Levels = [.. crowd.Model.Levels.Select(
                l => l is { Comparison: "given name", Level: 7 } or { Comparison: "birth date", Level: 12 } ? l with { M = 0.5 } : l)],
        };
        Assert.False(Joined(Twin("Jake"), Twin("Jack"), loose));
        Assert.False(Joined(Person with { Given = "Gwendolyn" }, Person, loose));
        Assert.False(Joined(Person, Person with { Born = "2009-11-23" }, loose));
    }

    [Theory]
    [InlineData("97/123456A", "01/987654B")]
    [InlineData("1997/0123456A", "98/123999C")]
    public void Two_valid_identifiers_are_two(string one, string other) =>
        Assert.False(Joined(Person with { Identifier = one }, Person with { Identifier = other }));

    [Theory]
    [InlineData("97/123456A", "97/123465A")]
    [InlineData("97/123456A", "1997/0123456A")]
    [InlineData("97/123456A", "123456/97A")]
    [InlineData("97/123456A", "NOT KNOWN")]
    public void One_identifier_in_two_ways_or_with_a_slip_is_not_two(string one, string other) =>
        Assert.True(Joined(Person with { Identifier = one }, Person with { Identifier = other }));

    [Fact]
    public void Aliases_of_one_identifier_are_shown_to_a_person()
    {
        using var database = new LinkageDatabase();
        database.Add(new("Horace", "Quill", "1950-12-01", 1) { Identifier = "97/123456A", Town = "Leeds" });
        database.Add(new("Jermaine", "Kendrick", "1988-02-17", 1) { Identifier = "97/123456A", Town = "Hull" });
        database.Run(HandMadeModel.With("identifier", 1, l => l with { M = 0.2, U = 0.2 }));
        Assert.Equal(["clerical"], database.Rows("SELECT band FROM link_pair"));
    }

    [Fact]
    public void Siblings_are_two() => Assert.False(Joined(Person, Person with { Given = "Gwendolyn", Born = "1987-10-19" }));

    [Fact]
    public void A_common_name_without_a_birth_date_is_not_enough() =>
        Assert.False(Joined(new("Jack", "Smith"), new("Jack", "Smith", "1984-03-07", 1)));

    [Fact]
    public void Without_a_birth_date_a_rare_name_and_a_telephone_are() => Assert.True(Joined(Person, Person with { Born = null }));

    [Fact]
    public void Unknown_names_join_nobody() => Assert.False(Joined(
        new("UNKNOWN", "UNKNOWN", null, 1) { Town = "Leeds" }, new("UNKNOWN", "UNKNOWN", null, 1) { Town = "Leeds" }));

    [Fact]
    public void A_N_Other_joins_nobody() => Assert.False(Joined(new("A N", "Other"), new("A N", "OTHER")));

    [Theory]
    [InlineData("Rosalind", "Feather-Stonehaugh", "Rosalind", "Feather Stonehaugh")]
    [InlineData("Rosalind", "Quill-Featherstonehaugh", "Rosalind", "Featherstonehaugh")]
    [InlineData("Rosalind", "O'Featherstone", "Rosalind", "OFeatherstone")]
    [InlineData("Rosalind", "MacFeatherstone", "Rosalind", "McFeatherstone")]
    [InlineData("Zoë", "Müllerová", "Zoe", "Mullerova")]
    [InlineData("Wojciech", "Brzęczyszczykiewicz", "Brzeczyszczykiewicz", "Wojciech")]
    [InlineData("Harpreet", "Kaur", "Kaur", "Harpreet")]
    [InlineData("Muhammad Imran", "Qureshi", "Imran", "Qureshi")]
    [InlineData("Kate", "Featherstonehaugh", "Catherine", "Featherstonehaugh")]
    [InlineData("Oleksandra", "Featherstonehaugh", "Alexandra", "Featherstonehaugh")]
    [InlineData("Yevheniia", "Featherstonehaugh", "Eugenia", "Featherstonehaugh")]
    [InlineData("Kateryna", "Featherstonehaugh", "Ekaterina Ivanovna", "Featherstonehaugh")]
    [InlineData("Rosalind", "García Featherstonehaugh", "Rosalind", "Garcia")]
    [InlineData("Rosalind", "van der Featherstone", "Rosalind", "Vanderfeatherstone")]
    [InlineData("Rosalind", "al-Featherstone", "Rosalind", "Featherstone")]
    public void One_name_written_in_two_ways_is_one_person(string given, string family, string otherGiven, string otherFamily) =>
        Assert.True(
            Joined(Person with { Given = given, Family = family },
                Person with { Given = otherGiven, Family = otherFamily, Telephone = null }));

    private static LinkagePerson Bare(LinkagePerson person) => new(person.Given, person.Family, person.Born, person.Sex);

    private static LinkagePerson Twin(string given) => Person with { Given = given, Born = "2008-03-17", Sex = 1, Telephone = null };

    private bool JoinedAfterRun(LinkageDatabase database, long one, long other)
    {
        database.Run(crowd.Model);
        return database.Joined(one, other);
    }

    private bool Joined(LinkagePerson one, LinkagePerson other, LinkageModel? model = null)
    {
        using var database = new LinkageDatabase();
        var (a, b) = (database.Add(one), database.Add(other));
        database.Add(new("Jack", "Smith", "1971-05-05", 1));
        database.Run(model ?? crowd.Model);
        return database.Joined(a, b);
    }
}
