using Toex.Data.Reference.Importing;

namespace Toex.Data.Tests.Reference.Importing;

public sealed class StreetCrimeImportTests : ImportFixture
{
    [Fact]
    public void An_excerpt_of_data_police_uk_loads_whole()
    {
        var result = Import(ReferenceKind.StreetCrime, TestFiles.Excerpt("street-crime-excerpt.csv"));

        Assert.Equal((21, 21, 0), (result.RowsRead, result.RowsLoaded, result.RowsRejected));
        Assert.Equal([["Essex", 24_288, 7L], ["Essex", 24_289, 7L], ["Kent", 24_288, 7L]], Database.Rows("""
            SELECT f.name, s.month_number, COUNT(*) FROM street_crime AS s INNER JOIN force AS f ON f.force_id = s.force_id
            GROUP BY f.name, s.month_number ORDER BY f.name, s.month_number
            """));
    }

    [Fact]
    public void What_is_not_published_is_null()
    {
        Import(ReferenceKind.StreetCrime, StreetHeader + Street(id: "", place: ",", outcome: ""));

        Assert.Equal([[DBNull.Value, DBNull.Value, DBNull.Value, DBNull.Value]],
            Database.Rows("SELECT crime_id, longitude, latitude, street_outcome_id FROM street_crime"));
    }

    [Fact]
    public void Crime_types_and_outcomes_are_added_as_they_come()
    {
        Import(ReferenceKind.StreetCrime, StreetHeader + Street(type: "Burglary") + Street(type: "Drugs") + Street(type: "Burglary"));
        Import(ReferenceKind.StreetCrime, StreetHeader + Street(month: "2024-02", type: "Drugs")
            + Street(month: "2024-02", type: "Robbery"));

        Assert.Equal([["Burglary", 2L], ["Drugs", 2L], ["Robbery", 1L]], Database.Rows("""
            SELECT t.name, COUNT(*) FROM street_crime AS s INNER JOIN crime_type AS t ON t.crime_type_id = s.crime_type_id GROUP BY t.name ORDER BY t.name
            """));
        Assert.Equal(1, Database.Number("SELECT COUNT(*) FROM street_outcome"));
    }

    [Theory]
    [InlineData("Essex Police", "Kent Police", "Kent")]
    [InlineData("Essex Police", "", "Essex")]
    [InlineData("Essex Police", "Nowhere", "Essex")]
    public void The_force_is_the_one_it_falls_within_else_the_one_that_reported_it(string reportedBy, string within, string force)
    {
        Import(ReferenceKind.StreetCrime, StreetHeader + Street(reportedBy: reportedBy, within: within));

        Assert.Equal([[force]], Database.Rows("SELECT f.name FROM street_crime AS s INNER JOIN force AS f ON f.force_id = s.force_id"));
    }

    public static TheoryData<string, string> BadRows => new()
    {
        { Street(month: "01/2024"), RejectionReasons.Month },
        { Street(month: "2024-13"), RejectionReasons.Month },
        { Street(month: "2024-1"), RejectionReasons.Month },
        { Street(reportedBy: "Nowhere", within: "Atlantis"), RejectionReasons.Force },
        { Street(type: ""), RejectionReasons.CrimeType },
        { Street(place: "east,51.9"), RejectionReasons.Coordinates },
        { Street(place: "51.9,181.5"), RejectionReasons.Coordinates },
        { Street(place: "NaN,51.9"), RejectionReasons.Coordinates },
        { Street(id: new string('f', 65)), RejectionReasons.TooLong },
        { Street(type: new string('t', 81)), RejectionReasons.TooLong },
    };

    [Theory]
    [MemberData(nameof(BadRows))]
    public void A_bad_row_is_kept_with_its_reason_and_the_rest_loads(string row, string reason)
    {
        var result = Import(ReferenceKind.StreetCrime, StreetHeader + Street() + row);

        Assert.Equal((2, 1, 1), (result.RowsRead, result.RowsLoaded, result.RowsRejected));
        Assert.Equal(reason, Assert.Single(result.Rejections).Reason);
    }
}
