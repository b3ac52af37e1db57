namespace Toex.Data.Tests.Linkage;

/// <summary>Persons whom linkage easily takes for one, or for two. They stand among records that the model was learnt from.</summary>
public sealed class TreatedOnPurposeTests(TrainedCrowd crowd) : IClassFixture<TrainedCrowd>
{
    private static readonly LinkagePerson Person = new("Rosalind", "Featherstonehaugh", "1984-03-07", 2)
    {
        Address = "12 Quarry Lane", Town = "Leeds", Postcode = "LS99 1CI", Telephone = "07700900123",
    };

    [Fact]
    public void TheSamePersonRecordedTwiceIsOne() => Assert.True(Joined(Person, Person with { Telephone = null }));

    [Fact]
    public void TwinsAtOneAddressAreTwo() => Assert.False(Joined(Person, Person with { Given = "Gwendolyn" }));

    [Fact]
    public void TwinsAreTwoWithoutAnAddressToo() =>
        Assert.False(Joined(Bare(Person), Bare(Person) with { Given = "Gwendolyn" }));

    [Fact]
    public void FatherAndSonOfOneNameAreTwo() =>
        Assert.False(Joined(Person with { Given = "Algernon", Sex = 1 }, Person with { Given = "Algernon", Sex = 1, Born = "2009-11-23" }));

    [Fact]
    public void SiblingsAreTwo() => Assert.False(Joined(Person, Person with { Given = "Gwendolyn", Born = "1987-10-19" }));

    [Fact]
    public void ACommonNameWithoutABirthDateIsNotEnough() => Assert.False(Joined(new("Jack", "Smith"), new("Jack", "Smith", "1984-03-07", 1)));

    [Fact]
    public void WithoutABirthDateARareNameAndATelephoneAre() => Assert.True(Joined(Person, Person with { Born = null }));

    [Fact]
    public void UnknownNamesJoinNobody() => Assert.False(Joined(
        new("UNKNOWN", "UNKNOWN", null, 1) { Town = "Leeds" }, new("UNKNOWN", "UNKNOWN", null, 1) { Town = "Leeds" }));

    [Fact]
    public void AnOtherJoinsNobody() => Assert.False(Joined(new("A N", "Other"), new("A N", "OTHER")));

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
    public void OneNameWrittenInTwoWaysIsOnePerson(string given, string family, string otherGiven, string otherFamily) =>
        Assert.True(Joined(Person with { Given = given, Family = family }, Person with { Given = otherGiven, Family = otherFamily, Telephone = null }));

    private static LinkagePerson Bare(LinkagePerson person) => new(person.Given, person.Family, person.Born, person.Sex);

    private bool Joined(LinkagePerson one, LinkagePerson other)
    {
        using var database = new LinkageDatabase();
        var (a, b) = (database.Add(one), database.Add(other));
        database.Add(new("Jack", "Smith", "1971-05-05", 1));
        database.Run(crowd.Model);
        return database.Joined(a, b);
    }
}
