using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Data.Linkage;

namespace Toex.Data.Tests.Linkage;

/// <summary>What training finds in patterns whose shares are known.</summary>
public sealed class TrainingTests
{
    private const double Records = 10_000;
    private const double Pairs = Records * (Records - 1) / 2;
    private const double Same = 4_000;

    /// <summary>
    /// Four comparisons of two levels each (birth date, sex, email, identifier), independent among pairs of one person and among others:
    /// whatever the shares of agreement are, training finds them and how many pairs are of one person.
    /// </summary>
    [Property(MaxTest = 15)]
    public Property The_shares_are_found() => Prop.ForAll(
        Gen.Choose(70, 97).Four().ToArbitrary(),
        shares =>
        {
            double[] m = [shares.Item1 / 100.0, shares.Item2 / 100.0, shares.Item3 / 100.0, shares.Item4 / 100.0];
            double[] u = [0.002, 0.5, 0.001, 0.0005];
            var model = new LinkageTrainer(new((long)Records, Patterns(m, u), new Dictionary<string, (double, double)>()), Patterns(m, u))
                .Train(new() { Iterations = 500, Tolerance = 1e-9 }, 1, CancellationToken.None);
            return Found(model, "birth date", m[0]) && Found(model, "sex", m[1]) && Found(model, "email", m[2])
                && Found(model, "identifier", m[3])
                && Math.Abs(model.Prior * Pairs / Same - 1) < 0.03;
        });

    /// <summary>
    /// Each fourth record has no postcode: two of one home that lack one agree in the address and the town only, relatives as often as
    /// one person.
    /// </summary>
    [Fact]
    public void Relatives_tell_their_home_as_one_persons_records_do()
    {
        using var database = LinkageDatabase.WithCrowd();
        database.Execute("UPDATE link_record SET postcode = NULL WHERE record_id % 4 = 1");
        var home = database.Run().Model.Levels.Where(l => l.Comparison == "home" && l.Level <= LinkageComparisons.OneHome).ToList();
        Assert.Equal(5, home.Count);
        Assert.True(home[3].M > 0.1, home[3].ToString());
        Assert.All(home, l => Assert.Equal(home[0].Household / home[0].M, l.Household / l.M, 9));
    }

    private static bool Found(LinkageModel model, string comparison, double share) =>
        Math.Abs(model.Levels.Single(l => l.Comparison == comparison && l.Level == 1).M - share) < 0.03;

    private static List<LinkagePattern> Patterns(double[] m, double[] u)
    {
        (int Shift, int Else)[] levels = [(12, 12), (16, 2), (28, 5), (32, 3)];
        return [.. Enumerable.Range(0, 16).Select(pattern =>
        {
            double same = Same, others = Pairs - Same;
            long code = 0;
            for (var c = 0; c < levels.Length; c++)
            {
                var agrees = (pattern >> c & 1) == 1;
                same *= agrees ? m[c] : 1 - m[c];
                others *= agrees ? u[c] : 1 - u[c];
                code |= (long)(agrees ? 1 : levels[c].Else) << levels[c].Shift;
            }

            return new LinkagePattern(code, 0, (long)Math.Round(same + others));
        })];
    }
}
