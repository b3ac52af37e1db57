using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Profiles.Suppression;

namespace Toex.Profiles.Tests.Suppression;

/// <summary>A two-way table with its totals.</summary>
public sealed class TableSuppressionTests
{
    [Fact]
    public void A_small_count_takes_three_others_with_it()
    {
        // Without them 3 is 60 - 37 - 20, or 63 - 40 - 20. The cycle over 20, 22 and 25 would do too; that over 11 loses least.
        var table = Tables.Protect(new long[,]
        {
            { 3, 37, 20 },
            { 40, 50, 11 },
            { 20, 30, 22 },
        });

        Assert.Equal(
            """
            p 37 s 60
            40 50 11 101
            s 30 s 72
            63 117 53 233
            """,
            Text(table));
    }

    [Fact]
    public void Zeros_are_shown_and_protect_nothing()
    {
        var table = Tables.Protect(new long[,]
        {
            { 3, 0, 20 },
            { 0, 0, 30 },
            { 15, 9, 40 },
        });

        Assert.Equal(
            """
            p 0 s 23
            0 0 30 30
            s 9 s 64
            18 9 90 117
            """,
            Text(table));
    }

    [Fact]
    public void Two_ones_in_a_row_are_not_enough_since_zeros_would_be_shown()
    {
        // Withheld alone, both are 1: they make 2, and neither is zero. So are the two in each column.
        var table = Tables.Protect(new long[,]
        {
            { 1, 1, 10 },
            { 1, 1, 10 },
            { 50, 60, 70 },
        });

        Assert.Equal(
            """
            p p s 12
            p p s 12
            s s s 180
            52 62 90 204
            """,
            Text(table));
    }

    /// <summary>Were 40 shown, 2 would be 112 - 40 - 70.</summary>
    [Fact]
    public void A_small_total_is_withheld_and_protected_by_another_total()
    {
        var table = Tables.Protect(new long[,]
        {
            { 1, 2, 0 },
            { 30, 40, 50 },
            { 60, 70, 80 },
        });

        Assert.Equal(
            """
            p p 0 p
            s s 50 s
            60 70 80 210
            91 112 130 333
            """,
            Text(table));
    }

    [Fact]
    public void Nothing_small_is_shown_whole()
    {
        var table = Tables.Protect(new long[,] { { 5, 0 }, { 12, 8 } });

        Assert.Equal("5 0 5\n12 8 20\n17 8 25", Text(table));
    }

    [Fact]
    public void Zeros_may_be_withheld_too()
    {
        var table = Tables.Protect(new long[,] { { 0, 20, 30 }, { 40, 50, 60 } }, new() { ShowZeros = false });

        Assert.Equal("p s 30 50\ns s 60 150\n40 70 90 200", Text(table));
    }

    [Fact]
    public void A_table_of_one_small_count_shows_nothing() => Assert.Equal("p p\np p", Text(Tables.Protect(new long[,] { { 3 } })));

    [Fact]
    public void Counts_are_not_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Tables.Protect(new long[,] { { -1 } }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SuppressionRule { Threshold = 0 });
    }

    [Property(MaxTest = 500)]
    public Property What_is_shown_is_true_and_what_is_small_is_not_shown() => Prop.ForAll(Tables.UpTo(7, 7, 3000), t =>
    {
        var (printed, truth) = (Tables.Protect(t.Counts, t.Rule), Tables.WithTotals(t.Counts));
        return Places(truth).All(p => printed[p.Row, p.Column] is var shown && (shown.Value is { } value
            ? value == truth[p.Row, p.Column] && !t.Rule.IsSmall(value)
            : shown.Kind == (t.Rule.IsSmall(truth[p.Row, p.Column]) ? SuppressionKind.Primary : SuppressionKind.Secondary)));
    });

    [Property(MaxTest = 500)]
    public Property No_withheld_count_can_be_had_back_by_linear_algebra() => Prop.ForAll(Tables.UpTo(7, 7, 3000), t =>
        Reader.Determined(Tables.Protect(t.Counts, t.Rule)).Count == 0);

    [Property(MaxTest = 200)]
    public Property No_withheld_count_is_pinned_down_by_what_is_possible() => Prop.ForAll(Tables.UpTo(2, 3, 7), t =>
    {
        var (printed, truth) = (Tables.Protect(t.Counts, t.Rule), Tables.WithTotals(t.Counts));
        var bounds = Reader.Bounds(printed, truth, t.Rule);
        return Places(truth).Where(p => !printed[p.Row, p.Column].IsShown).All(p => bounds[p.Row, p.Column] is var (least, most)
            && (printed[p.Row, p.Column].Kind == SuppressionKind.Primary ? most >= t.Rule.Threshold : least < most));
    });

    [Property(MaxTest = 500)]
    public Property Zeros_are_shown_unless_told_otherwise() => Prop.ForAll(Tables.UpTo(7, 7, 3000), t =>
    {
        var (printed, truth) = (Tables.Protect(t.Counts, t.Rule), Tables.WithTotals(t.Counts));
        return Places(truth).Where(p => truth[p.Row, p.Column] == 0).All(p => printed[p.Row, p.Column].IsShown == t.Rule.ShowZeros);
    });

    [Fact]
    public void The_reader_of_these_tests_gets_back_what_is_badly_withheld()
    {
        var (shown, withheld) = (SuppressionKind.None, SuppressionKind.Primary);
        var printed = new[,]
        {
            { new Printed(null, withheld), new Printed(null, withheld), new Printed(23, shown) },
            { new Printed(40, shown), new Printed(50, shown), new Printed(90, shown) },
            { new Printed(43, shown), new Printed(70, shown), new Printed(113, shown) },
        };

        Assert.Equal([(0, 0), (0, 1)], Reader.Determined(printed));
        Assert.Equal((3, 3), Reader.Bounds(printed, new long[,] { { 3, 20, 23 }, { 40, 50, 90 }, { 43, 70, 113 } }, new())[0, 0]);
    }

    [Theory]
    [InlineData(43, 12)]
    [InlineData(43, 53)]
    public async Task All_forces_by_month_or_week_are_protected_in_the_end(int forces, int periods)
    {
        var random = new Random(1);
        var cells = Enumerable.Range(0, forces * periods).Select(_ => (int)(Math.Pow(random.NextDouble(), 3) * 60)).ToList();
        var counts = Tables.Of(forces, periods, cells);

        // A second or so; what tries every choice of cells would take years.
        var table = await Task.Run(() => Tables.Protect(counts)).WaitAsync(TimeSpan.FromMinutes(5));

        Assert.Empty(Reader.Determined(table));
    }

    private static IEnumerable<(int Row, int Column)> Places(long[,] all) =>
        from r in Enumerable.Range(0, all.GetLength(0)) from c in Enumerable.Range(0, all.GetLength(1)) select (r, c);

    private static string Text(Printed[,] printed)
    {
        return string.Join('\n',
            Enumerable.Range(0, printed.GetLength(0)).Select(r => string.Join(' ', Enumerable.Range(0, printed.GetLength(1)).Select(c =>
            printed[r, c].Value?.ToString() ?? (printed[r, c].Kind == SuppressionKind.Primary ? "p" : "s")))));
    }
}
