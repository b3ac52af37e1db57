using Toex.Profiles.Cubes;
using Toex.Profiles.Measures;
using Toex.Profiles.Profiling;
using Toex.Profiles.Statistics;
using Toex.Profiles.Tests.Naive;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Cubes;

/// <summary>What a cube's tables hold adds up to what profiles say, for every measure of every theme and every force.</summary>
public sealed class CubeSumTests(SampleAgreementTests.Sample sample) : IClassFixture<SampleAgreementTests.Sample>
{
    public static TheoryData<string> Themes => [.. ThemeCatalogue.Names];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_numerator_and_denominator_of_every_force_is_a_sum_of_the_tables(string name)
    {
        var request = new ProfileRequest { Theme = ThemeCatalogue.Find(name), AsOf = new(2026, 9, 30) };
        var cube = ThemeProfiler.Cube(sample.Database, request, CancellationToken.None);
        var tables = CubeTable.TablesOf(cube, sample.Forces);
        var profiles = ThemeProfiler.Profiles(sample.Database, request, CancellationToken.None);

        Assert.Equal(9, profiles.Count);
        foreach (var (profile, measure) in from p in profiles from m in request.Theme.Measures select (p, m))
        {
            var value = profile[measure.Id];
            if (!cube.Coverage.ContainsKey(sample.Forces.Resolve(profile.ForceCode).Id))
            {
                Assert.Equal(default, value); // nothing submitted is not none
                continue;
            }

            if (measure.Kind == MeasureKind.Change && value.Numerator is null)
            {
                continue; // the window before is not covered
            }

            var expected = measure.Kind switch
            {
                MeasureKind.TopShare =>
                    Concentration.TopShare(Amounts(tables, request.Theme.CountedFact().Spread!.Facet, profile.ForceCode)
                        .Select(a => (a.Amount, a.Count)), measure.Times),
                MeasureKind.Median =>
                    MedianInterval.FromHistogram(
                        Amounts(tables, request.Theme.CountedFact().Durations!, profile.ForceCode))?.Median * measure.Times,
                _ => Sum(tables, measure.Of, profile.ForceCode, "Window"),
            };
            Assert.Equal(expected, measure.Kind is MeasureKind.TopShare or MeasureKind.Median ? value.Value : value.Numerator);
            if (measure.Kind == MeasureKind.Change || (measure.Per is { } per && request.Theme.CountedFact().Count(per) is not null))
            {
                Assert.Equal(Sum(tables, measure.Per ?? measure.Of, profile.ForceCode, measure.Per is null ? "Before" : "Window"),
                    value.Denominator);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Months_carry_what_they_were_made_of(string name)
    {
        var request = new ProfileRequest { Theme = ThemeCatalogue.Find(name), AsOf = new(2026, 9, 30) };
        foreach (var (profile, measure) in from p in ThemeProfiler.Profiles(
            sample.Database, request, CancellationToken.None) from m in request.Theme.Measures where m.IsMonthly && !m.IsStock
                && p[m.Id].Numerator is not null select (p, m))
        {
            Assert.Equal(profile[measure.Id].Numerator!.Value, profile.Months.Sum(m => m.Values[measure.Id].Numerator!.Value), 9);
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_column_has_a_meaning_and_every_value_its_column_s_type(string name)
    {
        var cube = ThemeProfiler.Cube(
            sample.Database, new() { Theme = ThemeCatalogue.Find(name), AsOf = new(2026, 9, 30) }, CancellationToken.None);

        Assert.All(CubeTable.TablesOf(cube, sample.Forces), table =>
        {
            Assert.All(table.Columns, c => Assert.NotEmpty(c.Meaning));
            Assert.Equal(table.Columns.Count, table.Columns.Select(c => c.Name).Distinct().Count());
            Assert.All(table.Rows.SelectMany(r => r.Zip(table.Columns)), v => Assert.Equal(v.Second.Type, v.First!.GetType()));
        });
    }

    [Fact]
    public void A_force_s_coverage_tells_its_first_and_last_day_and_the_months_without_a_row()
    {
        using var data = new TestDatabase();
        var woman = data.Woman();
        data.Offence("19C", "2026-03-05", [woman]).Offence("19C", "2026-06-30", [woman]).Offence("19C", "2026-08-01", [woman]);
        using var database = data.Open();

        var essex = ThemeProfiler.Cube(database, new() { Theme = TestDatabase.Vawg }, CancellationToken.None).Coverage.Single().Value;

        Assert.Equal((new DateOnly(2026, 3, 5), new DateOnly(2026, 8, 1)), (essex.FirstDay, essex.LastDay));
        Assert.Equal([new(2026, 4, 1), new(2026, 5, 1), new(2026, 7, 1)], essex.MissingMonths);
    }

    private static double Sum(IReadOnlyList<CubeTable> tables, string count, string force, string period)
    {
        var column = char.ToUpperInvariant(count[0]) + count[1..];
        var table = tables.First(t => t.Columns.Any(c => c.Name == column));
        var at = table.Columns.ToList().FindIndex(c => c.Name == column);
        return table.Rows.Where(r => Equals(r[0], force) && Equals(r[2], period))
            .Sum(r => Convert.ToDouble(r[at], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static IEnumerable<(double Amount, long Count)> Amounts(IReadOnlyList<CubeTable> tables, string facet, string force)
    {
        var table = tables.Single(t => t.Name == facet);
        var at = table.Columns.ToList().FindIndex(c => c.Type == typeof(double));
        return table.Rows.Where(r => Equals(r[0], force) && Equals(r[2], "Window")).Select(r => ((double)r[at]!, (long)r[at + 1]!))
            .Where(r => r.Item2 > 0);
    }
}
