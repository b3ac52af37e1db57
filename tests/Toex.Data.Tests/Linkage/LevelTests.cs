namespace Toex.Data.Tests.Linkage;

/// <summary>How two records agree, a comparison at a time: every level, and what must not be mistaken for it.</summary>
public sealed class LevelTests
{
    [Theory]
    [InlineData("Catherine", "catherine ", "same")]
    [InlineData("Zoë", "Zoe", "same")]
    [InlineData("Łukasz", "Lukasz", "same")]
    [InlineData("D'Arcy", "Darcy", "same")]
    [InlineData("Anne-Marie", "Anne Marie", "same")]
    [InlineData("Catherine", "Kate", "nickname or same first of several names")]
    [InlineData("Robert", "Bob", "nickname or same first of several names")]
    [InlineData("Muhammad", "Mohammed", "nickname or same first of several names")]
    [InlineData("Mary Jane", "Mary", "nickname or same first of several names")]
    [InlineData("Mohammed Imran", "Imran", "much alike, or one of several names")]
    [InlineData("Nathalia", "Natalia", "much alike, or one of several names")]
    [InlineData("Sean", "Shawn", "sounds the same")]
    [InlineData("Kristov", "Kirsto", "somewhat alike")]
    [InlineData("J", "John", "initial only")]
    [InlineData("Oliver", "Beatrice", "different")]
    [InlineData("Unknown", "Oliver", null)]
    [InlineData("", "Oliver", null)]
    public void Given_name(string one, string other, string? level) =>
        Assert.Equal(level, Level("given name", new(one, "Somebody"), new(other, "Somebody")));

    [Theory]
    [InlineData("O'Neill", "ONeill", "same")]
    [InlineData("O’Neill", "O Neill", "same")]
    [InlineData("MacDonald", "McDonald", "same")]
    [InlineData("Mc Donald", "Macdonald", "same")]
    [InlineData("Doyle-Marsh", "Doyle Marsh", "same")]
    [InlineData("Müller", "Muller", "same")]
    [InlineData("Sørensen", "Sorensen", "same")]
    [InlineData("Doyle-Marsh", "Marsh", "one part of a double name")]
    [InlineData("Doyle-Marsh", "DoyleMarsh", "one part of a double name")]
    [InlineData("Hendersen", "Henderson", "much alike")]
    [InlineData("Wright", "Rite", "sounds the same")]
    [InlineData("Barnett", "Barton", "somewhat alike")]
    [InlineData("Smith", "Okonkwo", "different")]
    [InlineData("NOT KNOWN", "Smith", null)]
    public void Family_name(string one, string other, string? level) =>
        Assert.Equal(level, Level("family name", new("Jo", one), new("Jo", other)));

    [Theory]
    [InlineData("1984-03-07", "1984-03-07", "same")]
    [InlineData("1984-03-07", "1984-03-17", "one digit different, two digits or day and month swapped")]
    [InlineData("1984-03-07", "1984-07-03", "one digit different, two digits or day and month swapped")]
    [InlineData("1984-03-12", "1984-03-21", "one digit different, two digits or day and month swapped")]
    [InlineData("1989-03-07", "1990-03-07", "same day and month, a year or ten years apart")]
    [InlineData("1984-03-07", "1948-03-07", "one digit different, two digits or day and month swapped")]
    [InlineData("1984-13-07", "1984-07-13", "one digit different, two digits or day and month swapped")]
    [InlineData("1984-03-07", "1997-03-07", "same day and month, another year")]
    [InlineData("1984-03-07", "1984-03-26", "same year and month, another day")]
    [InlineData("1984-03-07", "1984-11-07", "same year and day, another month")]
    [InlineData("1984-03-07", "1984-03-??", "same month and year or day, the rest not known")]
    [InlineData("1984-03-07", "????-03-07", "same month and year or day, the rest not known")]
    [InlineData("1984-03-07", "1984-03", "same month and year or day, the rest not known")]
    [InlineData("1984-03-07", "1984-00-00", "same year, the rest not known")]
    [InlineData("1984-03-07", "1984", "same year, the rest not known")]
    [InlineData("1984-02-31", "31/02/1984", "same")]
    [InlineData("1984-03-28", "1984-04-05", "within a month")]
    [InlineData("1984-03-07", "1985", "within a year")]
    [InlineData("1984", "1959-11-21", "further apart")]
    [InlineData("1984-03-07", "1984-10-26", "within a year")]
    [InlineData("1984-03-07", "1990-11-21", "within ten years")]
    [InlineData("1984-03-07", "1959-11-21", "further apart")]
    [InlineData("1984-03-07", null, null)]
    [InlineData("1984-03-07", "1900-01-01", null)]
    public void Birth_date(string one, string? other, string? level) =>
        Assert.Equal(level, Level("birth date", new("Jo", "Somebody", one), new("Jo", "Somebody", other)));

    [Theory]
    [InlineData(1, 1, "same")]
    [InlineData(1, 2, "different")]
    [InlineData(1, 0, null)]
    [InlineData(1, 9, null)]
    public void Sex(int one, int other, string? level) =>
        Assert.Equal(level, Level("sex", new("Jo", "Somebody", Sex: one), new("Jo", "Somebody", Sex: other)));

    [Theory]
    [InlineData("12 High Street|York|YO1 7HH", "12 High St|York|YO17HH", "same house")]
    [InlineData("12 High Street|York|YO1 7HH", "14 High Street|York|YO1 7HH", "same postcode and town")]
    [InlineData("|Leeds|YO1 7HH", "|York|YO1 7HH", "same postcode")]
    [InlineData("12 High Street|York|", "12 High Street|York|", "same address, postcode or town nearly the same")]
    [InlineData("12 High Street|Hull|HU3 4AB", "12 High Street|York|YO1 7HH", "same address, elsewhere")]
    [InlineData("|York|YO1 7HH", "|York|YO1 7HJ", "postcode and town nearly the same")]
    [InlineData("||YO1 7HH", "||OY1 7HH", "postcode nearly the same")]
    [InlineData("|York|", "|YORK|", "same town")]
    [InlineData("||YO1 7HH", "||YO1 9AB", "town nearly the same or same postcode district")]
    [InlineData("|York|YO1 7HH", "|Hull|HU3 4AB", "elsewhere")]
    [InlineData("No fixed abode||ZZ99 3VZ", "No fixed abode||ZZ99 3VZ", null)]
    public void Home(string one, string other, string? level) => Assert.Equal(level, Level("home", At(one), At(other)));

    [Theory]
    [InlineData("07700 900123", "+447700900123", "same")]
    [InlineData("07700900123", "07700900124", "one digit different")]
    [InlineData("07700900123", "07700900132", "one digit different")]
    [InlineData("07700900123", "07811223344", "different")]
    [InlineData("0000000000", "0000000000", null)]
    [InlineData("07000000000", "07000000000", null)]
    [InlineData("01234567890", "01234567890", null)]
    public void Telephone(string one, string other, string? level) =>
        Assert.Equal(level, Level("telephone", new("Jo", "X") { Telephone = one }, new("Jo", "X") { Telephone = other }));

    [Theory]
    [InlineData("jo.bell@a.example", "JO.BELL@a.example ", "same")]
    [InlineData("jo.bell@a.example", "jo.bell@other.example", "same before the @")]
    [InlineData("jo.bell@a.example", "jo.bel@a.example", "much alike")]
    [InlineData("jo.bell@a.example", "xyz9@q.test", "different")]
    [InlineData("unknown@unknown.com", "unknown@unknown.com", null)]
    [InlineData("noreply@essex.example", "noreply@essex.example", null)]
    public void Email(string one, string other, string? level) =>
        Assert.Equal(level, Level("email", new("Jo", "X") { Email = one }, new("Jo", "X") { Email = other }));

    [Theory]
    [InlineData("97/123456A", "97 123456a", "same")]
    [InlineData("97/123456A", "97/123465A", "one character different")]
    [InlineData("97/123456A", "97/123956A", "one character different")]
    [InlineData("97/123456A", "01/987654B", "different")]
    [InlineData("97/123456A", "1997/0123456A", "same")]
    [InlineData("97/123456A", "PNC ID: 97/0123456A", "same")]
    [InlineData("97/123456A", "123456/97A", null)]
    [InlineData("NOT KNOWN", "NOT KNOWN", null)]
    [InlineData("NO TRACE", "NO TRACE", null)]
    [InlineData("00/000000A", "00/000000A", null)]
    public void Identifier(string one, string other, string? level) =>
        Assert.Equal(level, Level("identifier", new("Jo", "X") { Identifier = one }, new("Jo", "X") { Identifier = other }));

    [Theory]
    [InlineData("Nguyen", "Van", "Van", "Nguyen")]
    [InlineData("Wojciech", "Nowak", "Nowak", "Wojciech")]
    [InlineData("Harpreet", "Singh", "Singh", "Harprit")]
    public void Names_in_each_others_place_are_turned_round_and_then_compared(
        string given, string family, string otherGiven, string otherFamily)
    {
        Assert.Equal(
            "given name and family name in each other's place", Level("order of names", new(given, family), new(otherGiven, otherFamily)));
        Assert.Equal(
            "same", Level(otherFamily == "Harprit" ? "family name" : "given name", new(given, family), new(otherGiven, otherFamily)));
    }

    [Theory]
    [InlineData("A N", "Other")]
    [InlineData("UNKNOWN", "UNKNOWN")]
    [InlineData("Joe", "Bloggs")]
    [InlineData("N/K", "N.K.")]
    [InlineData("N/R", "N/R")]
    [InlineData("Youth", "Redacted")]
    [InlineData("Unknown", "Male 2")]
    [InlineData("IC1", "Male")]
    [InlineData("Occupier", "Person 17")]
    public void Names_of_nobody_are_no_names(string given, string family)
    {
        Assert.Null(Level("given name", new(given, family), new(given, family)));
        Assert.Null(Level("family name", new(given, family), new(given, family)));
    }

    private static LinkagePerson At(string home)
    {
        var parts = home.Split('|').Select(p => p.Length == 0 ? null : p).ToArray();
        return new("Jo", "X") { Address = parts[0], Town = parts[1], Postcode = parts[2] };
    }

    private static string? Level(string comparison, LinkagePerson one, LinkagePerson other)
    {
        using var database = new LinkageDatabase();
        var (a, b) = (database.Add(one), database.Add(other));
        return database.Explain(HandMadeModel.Model, a, b).Lines.SingleOrDefault(l => l.Level.Comparison == comparison)?.Level.Label;
    }
}
