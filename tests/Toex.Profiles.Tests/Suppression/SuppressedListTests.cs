using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Profiles.Suppression;

namespace Toex.Profiles.Tests.Suppression;

public sealed class SuppressedListTests
{
    [Theory]
    [InlineData("3 20 40", "p s 40 = 63")] // the least of the others goes with it
    [InlineData("3 4 40", "p p 40 = 47")] // two that make 7: either might be 5 or more
    [InlineData("1 1 40", "p p s = 42")] // two that make 2 are both 1
    [InlineData("3 0 0", "p 0 0 = p")] // the total is as small
    [InlineData("3 60000", "p s = 60003")]
    [InlineData("5 6 0", "5 6 0 = 11")]
    [InlineData("", " = 0")]
    public void Small_counts_are_withheld_and_what_gives_them_away(string counts, string shown)
    {
        var list = SuppressedList.Of([.. counts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse)]);

        Assert.Equal(shown, $"{string.Join(' ', list.Counts.Select(Text))} = {Text(list.Total)}");
    }

    [Property]
    public Property No_withheld_count_is_pinned_down() => Prop.ForAll(Tables.UpTo(1, 5, 7), t =>
    {
        var counts = Enumerable.Range(0, t.Counts.GetLength(1)).Select(c => t.Counts[0, c]).ToList();
        var list = SuppressedList.Of(counts, t.Rule);
        var least = t.Rule.ShowZeros ? 1 : 0;
        if (!list.Total.IsShown)
        {
            return true; // nothing then bounds any of them
        }

        // What the withheld ones make together; each is at least what the others at their least leave, and at most the rest of it.
        var withheld = Enumerable.Range(0, counts.Count).Where(i => !list.Counts[i].IsShown).ToList();
        var most = withheld.Sum(i => counts[i]) - ((withheld.Count - 1) * least);
        return withheld.Count == 0
            || (withheld.Count > 1
                && withheld.TrueForAll(i => list.Counts[i].Kind == SuppressionKind.Primary ? most >= t.Rule.Threshold : most > least));
    });

    private static string Text(SuppressedCount count) => count.Value?.ToString() ?? (count.Kind == SuppressionKind.Primary ? "p" : "s");
}
