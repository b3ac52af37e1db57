using Toex.Data.Calendar;
using Toex.Profiles.Subjects;

namespace Toex.Profiles.Tests.Queries;

/// <summary>Any number of keys is asked for by few parameters, and none is lost where one text or page of them ends.</summary>
public sealed class KeyTextsTests : IDisposable
{
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 200)]
    [InlineData(199, 200)]
    [InlineData(200, 201)]
    [InlineData(19_999, 20_000)]
    [InlineData(20_000, 20_001)]
    [InlineData(40_200, 50_001)]
    [InlineData(199_999, 200_000)]
    public void A_subject_is_found_wherever_its_key_stands_and_no_other_is(int at, int keys)
    {
        var (asked, other) = (data.Man(), data.Man());
        data.Offender(asked);
        data.Offender(other);
        using var database = data.Open();
        var parameters = SubjectStanding.Parameters(database, ReportingWindow.EndingAt(new(2026, 9, 30), 12), CancellationToken.None)
            .ToArray();

        // Nobody has the highest keys there are.
        var query = RankingQuery.Standing([.. Enumerable.Range(0, keys).Select(i => i == at ? asked.Id : long.MaxValue - i)], parameters);

        Assert.Equal([asked.Id], database.Store.Query(query, row => row.GetInt64(0), CancellationToken.None));
        Assert.InRange(query.Parameters.Count, parameters.Length + 1, parameters.Length + 10);
    }
}
