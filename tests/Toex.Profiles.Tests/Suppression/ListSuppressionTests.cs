using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Profiles.Suppression;

namespace Toex.Profiles.Tests.Suppression;

/// <summary>Counts with their total, which is shown, is shown and cannot be withheld, or is not drawn.</summary>
public sealed class ListSuppressionTests
{
    [Theory]
    [InlineData("3 20 40", "p s 40 = 63")] // the least of the others goes with it
    [InlineData("3 4 40", "p p 40 = 47")] // two that make 7: either might be 5 or more
    [InlineData("1 1 40", "p p s = 42")] // two that make 2 are both 1
    [InlineData("1 1 6 40", "p p s 40 = 48")]
    [InlineData("3 0 0", "p 0 0 = p")] // the total is as small
    [InlineData("1 1 1 1 1", "p p p p p = s")] // five that make 5 are all 1
    [InlineData("3 60000", "p s = 60003")]
    [InlineData("5 6 0", "5 6 0 = 11")]
    public void Small_counts_are_withheld_and_what_gives_them_away(string counts, string shown) =>
        Assert.Equal(shown, Text(counts, CountUse.Drawn));

    // Missing girls of 12 to 17 were withheld for 2 of unknown sex that no chart drew.
    [Theory]
    [InlineData("2 399 360", "p 399 360 = u")]
    [InlineData("2 3", "p p = u")]
    [InlineData("5 6", "5 6 = u")]
    public void A_total_that_is_not_drawn_protects_for_nothing(string counts, string shown) =>
        Assert.Equal(shown, Text(counts, CountUse.Undrawn));

    [Theory]
    [InlineData("3 20 40", "p s 40 = 63")]
    [InlineData("1 1 1 1 1", null)]
    [InlineData("3 0", null)]
    [InlineData("5 0", "5 0 = 5")]
    public void What_a_total_that_is_shown_gives_away_cannot_be_protected(string counts, string? shown) =>
        Assert.Equal(shown, Text(counts, CountUse.Fixed));

    // 3 boys of unknown age are told by 103 - 60 - 40, though no chart draws them.
    [Fact]
    public void A_small_count_that_is_not_drawn_is_protected_too()
    {
        var system = new CountSystem();
        int[] parts = [system.Add(60, CountUse.Drawn), system.Add(40, CountUse.Drawn), system.Add(3, CountUse.Undrawn)];
        system.AddSum(parts, system.Add(103, CountUse.Fixed));

        Assert.Equal([SuppressionKind.None, SuppressionKind.Secondary], Suppressor.Protect(system, new()).Kinds!.Take(2));
    }

    // Two breakdowns of one total, 7: 7 is withheld, since five 1s and a 2 are told by it; then it is withheld beside 7 and 0 too, or 7
    // tells.
    [Fact]
    public void A_total_of_two_lists_is_withheld_in_both()
    {
        var system = new CountSystem();
        var total = system.Add(7, CountUse.Drawn);
        system.AddSum([.. new long[] { 1, 1, 1, 1, 1, 2 }.Select(c => system.Add(c, CountUse.Drawn))], total);
        system.AddSum([system.Add(7, CountUse.Drawn), system.Add(0, CountUse.Drawn)], total);

        Assert.Equal(
            "s p p p p p p s 0", string.Join(' ', Suppressor.Protect(system, new()).Kinds!.Select((kind, i) => Mark(system, kind, i))));
    }

    [Fact]
    public void A_sum_that_does_not_come_out_is_a_mistake()
    {
        var system = new CountSystem();
        var (part, whole) = (system.Add(5, CountUse.Drawn), system.Add(6, CountUse.Drawn));

        Assert.Throws<ArgumentException>(() => system.AddSum([part], whole));
    }

    [Property]
    public Property No_withheld_count_is_pinned_down() => Prop.ForAll(Tables.UpTo(1, 5, 7), t =>
    {
        var counts = Enumerable.Range(0, t.Counts.GetLength(1)).Select(c => t.Counts[0, c]).ToList();
        var (system, kinds) = Protect(counts, CountUse.Drawn, t.Rule);
        var least = t.Rule.ShowZeros ? 1 : 0;
        if (kinds![^1] != SuppressionKind.None)
        {
            return true; // nothing then bounds any of them
        }

        // What the withheld ones make together; each is at least what the others at their least leave, and at most the rest of it.
        var withheld = Enumerable.Range(0, counts.Count).Where(i => kinds[i] != SuppressionKind.None).ToList();
        var most = withheld.Sum(i => counts[i]) - ((withheld.Count - 1) * least);
        return withheld.Count == 0
            || (withheld.Count > 1
                && withheld.TrueForAll(i => kinds[i] == SuppressionKind.Primary ? most >= t.Rule.Threshold : most > least));
    });

    private static (CountSystem System, IReadOnlyList<SuppressionKind>? Kinds) Protect(
        IReadOnlyList<long> counts, CountUse total, SuppressionRule rule)
    {
        var system = new CountSystem();
        List<int> places = [.. counts.Select(c => system.Add(c, CountUse.Drawn))];
        system.AddSum(places, system.Add(counts.Sum(), total));
        return (system, Suppressor.Protect(system, rule).Kinds);
    }

    private static string? Text(string counts, CountUse total)
    {
        var (system, kinds) = Protect([.. counts.Split(' ').Select(long.Parse)], total, new());
        var marks = kinds?.Select((kind, i) => Mark(system, kind, i)).ToList();
        return marks is null ? null : $"{string.Join(' ', marks[..^1])} = {marks[^1]}";
    }

    private static string Mark(CountSystem system, SuppressionKind kind, int count) => system.Counts[count].Use == CountUse.Undrawn ? "u"
        : kind == SuppressionKind.None ? $"{system.Counts[count].Count}" : kind == SuppressionKind.Primary ? "p" : "s";
}
