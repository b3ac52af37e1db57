using Toex.Data.Collections;
using Toex.Data.Subjects;
using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Reporting.Registry;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Tests.Kinds;

/// <summary>The table of each kind: what is drawn, with numbers worked out by hand.</summary>
public class TableTests
{
    private const string Unit = "offences per 1,000 people";

    private static VisualTable Table(string kind, ChartCase? options = null, params ForceProfile[] profiles) =>
        ((options ?? new()) with { Kind = kind }).Make(profiles).Table;

    private static VisualTable Table(VisualData data) => VisualKinds.Make(VisualKinds.MadeOf(data.Source)[0], data, new()).Table;

    private static void AssertRows(VisualTable table, string columns, params object?[][] rows)
    {
        Assert.Equal(columns, string.Join(" ", table.Columns.Select(c => c.Name)));
        Assert.Equal(rows.Length, table.Rows.Count);
        Assert.All(rows.Zip(table.Rows), pair => Assert.Equal(pair.First,
            pair.Second.Select(v => v is double number ? Math.Round(number, 4) : v)));
        Assert.All(table.Rows, row => Assert.All(row.Zip(table.Columns), cell =>
            Assert.True(cell.First is null or Withheld || cell.First.GetType() == cell.Second.Type)));
        Assert.All(table.Columns, c => Assert.NotEmpty(c.Meaning));
    }

    // 12,000 and 14,000 of a million each are 13 per 1,000 together. Norfolk is not known, so it is not drawn.
    [Fact]
    public void Comparison()
    {
        ForceProfile Rate(string name, double? value) => SampleProfiles.Of(name, value) with
        {
            Measures = new Dictionary<string, MeasureValue> { ["RatePer1000"] = value is { } rate ? new(rate, rate - 0.5, rate + 0.5,
                rate * 1000, 1_000_000) : default },
        };
        var table = Table("Comparison", new() { Measure = SampleProfiles.Measure("RatePer1000") }, Rate("Essex", 12), Rate("Kent", 14),
            Rate("Norfolk", null));

        AssertRows(table, "PoliceForce Rank Value Lower Upper GroupValue", ["Kent", 1L, 14.0, 13.5, 14.5, 13.0],
            ["Essex", 2L, 12.0, 11.5, 12.5, 13.0]);
        Assert.Equal(Unit, table.Columns[2].Unit);
    }

    // Nine settled months of 1 and one of 2: mean 1.1, moving ranges eight times 0 and 1, mean 1/9, times 2.66 = 0.2956: limits 0.8044 and
    // 1.3956.
    [Theory]
    [InlineData("Trend")]
    [InlineData("SmallMultiples")]
    public void Trend_and_small_multiples(string kind)
    {
        var months = SampleProfiles.Months(1, 1, 1, 1, 1, 1, 1, 1, 1, 2, null, 0.5);
        months[^1] = months[^1] with { Complete = false };
        object?[] Month(int month, object? value, string stage, string? signal = null) =>
            ["Kent", new DateTime(2025, 10, 1).AddMonths(month), value, stage, signal, 1.1, 0.8044, 1.3956, "XmR"];

        AssertRows(Table(kind, new() { Measure = SampleProfiles.Measure("RatePer1000") }, SampleProfiles.Of("Kent", 9, months)),
            "PoliceForce Starts Value Stage Signal Mean LowerLimit UpperLimit Limits",
            [.. Enumerable.Range(0, 9).Select(i => Month(i, 1.0, "settled")),
            Month(9, 2.0, "settled", "above the upper limit"), Month(10, null, "settled"), Month(11, 0.5, "not complete")]);
    }

    // 12,000, 12,000 and 12,600 of a million: together 36,600 of three millions, 12.2 per 1,000, with limits that widen as chance and
    // over-dispersion say.
    [Fact]
    public void Funnel()
    {
        var table = Table("Funnel", new() { Measure = SampleProfiles.Measure("RatePer1000") },
            SampleForces.Rate("Essex", 12_000, 1_000_000), SampleForces.Rate("Kent", 12_600, 1_000_000),
                SampleForces.Rate("Norfolk", 12_000, 1_000_000));

        Assert.Equal("PoliceForce Size Value Position PlainPosition GroupValue Lower998 Lower95 Upper95 Upper998",
            string.Join(" ", table.Columns.Select(c => c.Name)));
        Assert.Equal(["Kent", "Essex", "Norfolk"], table.Rows.Select(r => r[0]));
        Assert.Equal([1_000_000.0, 12.6, "within the spread of these forces", "above the 99.8% limits", 12.2],
            table.Rows[0].Skip(1).Take(5).Select(v => v is double d ? Math.Round(d, 9) : v));
        Assert.All(table.Rows, r => Assert.Equal(r.Skip(6).Cast<double>().Order(), r.Skip(6).Cast<double>()));
        Assert.Equal("people", table.Columns[1].Unit);
    }

    private static ForceProfile Risks(string name, long high, long low) =>
        SampleProfiles.Of(name, 1).With(SampleDetail.Breakdown("RiskLevels", "Initial risk level", true, ("High", high), ("Low", low)));

    [Fact]
    public void Breakdown()
    {
        AssertRows(Table("Breakdown", null, Risks("Kent", 30, 70)), "PoliceForce Group Count Share Total", ["Kent", "High", 30L, 0.3, 100L],
            ["Kent", "Low", 70L, 0.7, 100L]);
        AssertRows(Table("Breakdown", null, Risks("Kent", 30, 70), Risks("Essex", 40, 10)), "PoliceForce Group Count Total",
            ["Kent", "High", 30L, 100L], ["Kent", "Low", 70L, 100L], ["Essex", "High", 40L, 50L], ["Essex", "Low", 10L, 50L]);
        AssertRows(Table("Breakdown", new() { Shares = true }, Risks("Kent", 30, 70), Risks("Essex", 0, 0)),
            "PoliceForce Group Share Total",
            ["All 2 forces", "High", 0.3, 100L], ["All 2 forces", "Low", 0.7, 100L],
            ["Kent", "High", 0.3, 100L], ["Kent", "Low", 0.7, 100L], ["Essex", "High", null, 0L], ["Essex", "Low", null, 0L]);
    }

    [Fact]
    public void Pyramid() => AssertRows(Table("Pyramid", null,
        SampleProfiles.Of("Kent", 1) with { Ages = new("Victims", "victims", [new("0 to 17", 10, 40, 5), new("18 and over", 20, 30, 0)],
        2) }),
        "PoliceForce AgeBand Males Females", ["Kent", "0 to 17", 10L, 40L], ["Kent", "18 and over", 20L, 30L]);

    // A week of ones but for Saturday 23:00 with 33: 167 + 33 = 200, of which 33 are 16.5 % and 1 is 0.5 %.
    [Fact]
    public void Heat_map()
    {
        var kent = SampleProfiles.Of("Kent", 1) with
        {
            Hours = new("Offences", "offences", [.. Enumerable.Range(0, 7).Select(d =>
                (ItemList<long>)[.. Enumerable.Range(0, 24).Select(h => d == 5 && h == 23 ? 33L : 1)])], 4),
        };
        var (one, two) = (Table("HeatMap", null, kent), Table("HeatMap", null, kent, kent with { PoliceForce = "Essex" }));

        Assert.Equal(168, one.Rows.Count);
        Assert.Equal(["Kent", "Saturday", 23L, 33L], one.Rows[(5 * 24) + 23]);
        Assert.Equal(["Kent", "Saturday", 23L, 33L, 0.165], two.Rows[(5 * 24) + 23]);
        Assert.Equal(["Essex", "Sunday", 0L, 1L, 0.005], two.Rows[168 + (6 * 24)]);
    }

    // 90 with 1 and 10 with 11 have 200. One of 100 with most has 11, 5.5 %; five have 55, 27.5 %; ten have 110, 55 %: there the curve
    // bends. With numbers below 5 withheld nothing is said of one, and between 5, 10 and 100 the curve is straight.
    [Fact]
    public void Concentration()
    {
        var kent = SampleProfiles.Of("Kent", 1) with { Concentration = new("Harm by suspect", "suspects", "harm", [(1, 90), (11, 10)]) };

        AssertRows(Table("Concentration", null, kent), "PoliceForce SubjectShare AmountShare Marked", ["Kent", 0.0, 0.0, false],
            ["Kent", 0.01, 0.055, true], ["Kent", 0.05, 0.275, true], ["Kent", 0.1, 0.55, true], ["Kent", 1.0, 1.0, false]);
        AssertRows(Table("Concentration", new() { SmallNumbersBelow = 5 }, kent), "PoliceForce SubjectShare AmountShare Marked",
            ["Kent", 0.0, 0.0, false], ["Kent", 0.05, 0.275, true], ["Kent", 0.1, 0.55, true], ["Kent", 1.0, 1.0, false]);
    }

    // The group of 11, 14 and 3 is 28 / 3 = 9.33; a quarter more is 11.7.
    [Fact]
    public void Map() => AssertRows(
        Table("Map", new() { Measure = SampleProfiles.Measure("RatePer1000") },
            SampleProfiles.Of("Essex Police", 11) with { ForceCode = "E23000028" },
            SampleProfiles.Of("Kent Police", 14) with { ForceCode = "E23000032" },
                SampleProfiles.Of("Norfolk Constabulary", null) with { ForceCode = "E23000024" },
            SampleProfiles.Of("British Transport Police", 3) with { ForceCode = "X-BTP" }),
        "PoliceForce ForceCode Value Class", ["Kent Police", "E23000032", 14.0, "Far above the group\u2019s: over 11.7"],
            ["Essex Police", "E23000028", 11.0, "Above the group\u2019s 9.3"], ["Norfolk Constabulary", "E23000024", null, null]);

    // Essex: 185 overdue of 185 + 1,615 = 1,800; Kent: 20 of 100, of which 15 % and 5 % are of each level.
    [Fact]
    public void Overdue()
    {
        static ForceProfile Force(string name, long within, long[] high, long[] low) =>
            SampleProfiles.Of(name, 1) with { Backlog = new("Visits overdue", "offenders", ["Up to 28 days", "Over 28 days"],
                [new("High", [.. high]), new("Low", [.. low])], within) };
        var (essex, kent) = (Force("Essex", 1615, [8, 4], [150, 23]), Force("Kent", 80, [10, 5], [5, 0]));

        AssertRows(Table("Overdue", null, kent), "PoliceForce Level HowLong Count Total", ["Kent", "High", "Up to 28 days", 10L, 15L],
            ["Kent", "High", "Over 28 days", 5L, 15L],
            ["Kent", "Low", "Up to 28 days", 5L, 5L], ["Kent", "Low", "Over 28 days", 0L, 5L]);
        AssertRows(Table("Overdue", null, essex, kent), "PoliceForce Level Count Total Due",
            ["Essex", "High", 12L, 185L, 1800L], ["Essex", "Low", 173L, 185L, 1800L], ["Kent", "High", 15L, 20L, 100L],
                ["Kent", "Low", 5L, 20L, 100L]);
        AssertRows(Table("Overdue", new() { Shares = true }, essex, kent), "PoliceForce Level Share Total Due",
            ["Kent", "High", 0.15, 20L, 100L], ["Kent", "Low", 0.05, 20L, 100L], ["Essex", "High", 0.0067, 185L, 1800L],
                ["Essex", "Low", 0.0961, 185L, 1800L]);
    }

    [Fact]
    public void Scatter() => AssertRows(Table(new() { Subjects = [SampleRanking.Subject(2, 31, 300, 1, null),
        SampleRanking.Subject(1, 30, 600, 5, true)] }),
        "Label Days Gravity Count Under18", ["1", 30L, 600.0, 5L, true], ["2", 31L, 300.0, 1L, null]);

    [Fact]
    public void Waterfall() => AssertRows(Table(new() { Link = SampleRanking.Link(-14, new LinkEvidence("birth date", "same", 8, 7, 1),
        new LinkEvidence("sex", "different", -3, -3, 0)) }),
        "Evidence Bits From To Total", ["Before any comparison", -14.0, 0.0, -14.0, false], ["Birth date: same", 8.0, -14.0, -6.0, false],
        ["Sex: different", -3.0, -6.0, -9.0, false], ["All evidence together", -9.0, 0.0, -9.0, true]);

    // High 3 is small and Low 40 would tell it by the total; shares would tell both.
    [Fact]
    public void What_a_chart_withholds_is_withheld_by_the_same_mark()
    {
        var essex = SampleProfiles.Of("Essex", 1).With(SampleDetail.Breakdown("RiskLevels", "Initial risk level", true, ("High", 3),
            ("Medium", 100), ("Low", 40)));

        AssertRows(Table("Breakdown", new() { SmallNumbersBelow = 5 }, essex), "PoliceForce Group Count Share Total",
            ["Essex", "High", Withheld.Count, Withheld.Count, 143L],
            ["Essex", "Medium", 100L, 0.6993, 143L], ["Essex", "Low", Withheld.Count, Withheld.Count, 143L]);
    }

    [Theory]
    [InlineData("Breakdown", false)]
    [InlineData("Breakdown", true)]
    [InlineData("Pyramid", false)]
    [InlineData("HeatMap", false)]
    [InlineData("Overdue", false)]
    [InlineData("Overdue", true)]
    public void No_small_count_is_in_a_table(string kind, bool shares)
    {
        foreach (var (size, forces) in new[] { (0.01, 1), (0.03, 9), (0.1, 1), (0.1, 9), (0.3, 9) })
        {
            var table = Table(kind, new() { Shares = shares, SmallNumbersBelow = 5 },
                [.. SampleProfiles.Many(SampleProfiles.NineNames.Take(forces)).WithDetail(size: size)]);
            long? At(IReadOnlyList<object?> row, string column) => row[table.Columns.Select(c => c.Name).ToList().IndexOf(column)] as long?;

            Assert.DoesNotContain(table.Rows, r => r.OfType<long>().Where((_, i) => kind != "HeatMap" || i > 0).Any(count =>
                count is > 0 and < 5));
            Assert.DoesNotContain(table.Rows, r => kind == "Breakdown"
                && r.OfType<double>().Any(share => share * At(r, "Total") is > 0 and < 4.9));
        }
    }
}
