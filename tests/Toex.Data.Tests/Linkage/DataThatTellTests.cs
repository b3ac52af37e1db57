using Toex.Data.Linkage;

namespace Toex.Data.Tests.Linkage;

/// <summary>What a set of records shows of its own values: fields that were mixed up, years that cannot be, days that stand for
/// none.</summary>
public sealed class DataThatTellTests
{
    private static readonly LinkagePerson Person = new("Rosalind", "Featherstonehaugh", "1984-03-07", 2)
    {
        Address = "12 Quarry Lane", Town = "Leeds", Postcode = "LS99 1CI",
    };

    [Theory]
    [InlineData("Featherstonehaugh Rosalind", null)]
    [InlineData("Rosalind Featherstonehaugh", null)]
    [InlineData(null, "Featherstonehaugh, Rosalind")]
    [InlineData(null, "Rosalind Featherstonehaugh")]
    public void Names_in_one_field_are_told_apart_by_the_other_records(string? given, string? family)
    {
        using var database = LinkageDatabase.WithCrowd();
        var (one, other) = (database.Add(Person), database.Add(Person with { Given = given, Family = family }));
        Assert.Equal(["same", "same"], Labels(database, one, other, "given name", "family name"));
    }

    /// <summary>Two given names, or two family names, in one field stay what they are.</summary>
    [Theory]
    [InlineData("Olivia Amelia", null)]
    [InlineData(null, "Quill Featherstonehaugh")]
    public void Two_names_of_one_kind_stay(string? given, string? family)
    {
        using var database = LinkageDatabase.WithCrowd();
        database.Add(Person with { Family = "Quill" });
        var (one, other) = (database.Add(Person), database.Add(Person with { Given = given, Family = family }));
        Assert.Single(Labels(database, one, other, "given name", "family name"));
    }

    [Theory]
    [InlineData("2093-03-07")]
    [InlineData("1284-03-07")]
    public void A_year_far_from_all_others_is_not_known_and_the_day_is(string born)
    {
        using var database = LinkageDatabase.WithCrowd();
        var (one, other) = (database.Add(Person), database.Add(Person with { Born = born }));
        Assert.Equal(["same month and year or day, the rest not known"], Labels(database, one, other, "birth date"));
    }

    [Fact]
    public void Of_the_first_of_January_in_a_register_full_of_it_only_the_year_is_known()
    {
        using var database = LinkageDatabase.WithCrowd();
        for (var i = 0; i < 24; i++)
        {
            database.Add(new($"Given{(char)('a' + i)}", $"Family{(char)('a' + i)}", $"{1960 + i}-01-01", 1));
        }

        var (one, other) = (database.Add(Person with { Born = "1984-01-01" }), database.Add(Person with { Born = "1984-01-01" }));
        Assert.Equal(["same year, the rest not known"], Labels(database, one, other, "birth date"));
    }

    [Fact]
    public void A_few_born_on_the_first_of_January_are_born_then()
    {
        using var database = LinkageDatabase.WithCrowd();
        var (one, other) = (database.Add(Person with { Born = "1984-01-01" }), database.Add(Person with { Born = "1984-01-01" }));
        Assert.Equal(["same"], Labels(database, one, other, "birth date"));
    }

    /// <summary>
    /// Two given names, one birth date and home: twins wherever records have a sex. Data of which no record has one are poorer than any
    /// register of persons, and there the weights alone tell.
    /// </summary>
    [Theory]
    [InlineData(2, LinkGuard.Twins)]
    [InlineData(null, LinkGuard.None)]
    public void Twins_are_guarded_where_any_record_has_a_sex(int? sex, LinkGuard expected)
    {
        using var database = new LinkageDatabase();
        var (one, other) = (database.Add(Person with { Sex = null }), database.Add(Person with { Sex = null, Given = "Gwendolyn" }));
        database.Add(new("Ann", "Quill", "1971-05-05", sex));
        var model = database.Run().Model;
        Assert.Equal(expected, database.Explain(model, one, other).Guard);
    }

    private static List<string> Labels(LinkageDatabase database, long one, long other, params string[] comparisons)
    {
        var explanation = database.Explain(database.Run().Model, one, other);
        return [.. explanation.Lines.Where(l => comparisons.Contains(l.Level.Comparison)).Select(l => l.Level.Label)];
    }
}
