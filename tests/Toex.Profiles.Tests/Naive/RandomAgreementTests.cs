using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Profiles.Facts;
using Toex.Profiles.Profiling;
using Toex.Profiles.Subjects;

namespace Toex.Profiles.Tests.Naive;

/// <summary>
/// The engine agrees with the plain recomputation on small databases of any shape: few persons, so that ties, repeats, records alike
/// and persons of two forces abound.
/// </summary>
public sealed class RandomAgreementTests
{
    private static readonly string[] Forces = ["Essex", "Kent"];
    private static readonly NaiveWindow Window =
        new(TestDatabase.Day("2023-03-01"), TestDatabase.Day("2024-03-01"), TestDatabase.Day("2025-02-28"), 12);

    private sealed record Drawn(
        string Code, int DaysAgo, string Force, bool Domestic, int Outcome, string? Team, int[] Victims, int[] Suspects);

    [Property(MaxTest = 12)]
    public Property Engine_and_recomputation_agree() => Prop.ForAll(
        Offences().ToArbitrary(), Gen.Elements("Police", "Government", "AllCrime").ToArbitrary(), Rankings().ToArbitrary(),
            (offences, scope, ranking) =>
        {
            using var data = Build(offences);
            using var database = data.Open();
            var naive = NaiveData.Of(database);
            var (role, by, weights) = ranking;

            foreach (var force in Forces.Select(data.Forces.Resolve))
            {
                var profile =
                    ThemeProfiler.Profiles(database, new() { Theme = TestDatabase.Vawg, Forces = [force], AsOf = Window.To, Scope = scope },
                        CancellationToken.None).Single();
                if (profile.Months.Count > 0) // nothing is known of a force without any offence
                {
                    Assert.Equal(NaiveProfile.Of(naive, force.Id, Window, scope),
                        NaiveProfile.Of(profile, force.Name == "Essex" ? 1_860_233 : 1_855_842));
                }

                var ranked = SubjectRanking.Top(database, data.Request(force.Name) with
                {
                    Role = role, By = by, Scope = scope, AsOf = Window.To, Top = 1000,
                        Weights = new(weights[0], weights[1], weights[2], weights[3]),
                }, CancellationToken.None);
                Assert.Equal(NaiveRanking.Of(naive, force.Id, Window, role, scope, by, weights), NaiveRanking.Of(ranked));
            }
        });

    private static TestDatabase Build(IEnumerable<Drawn> offences)
    {
        var data = new TestDatabase();
        TestPerson[] persons =
        [
            data.Woman(), data.Woman("Kent"), data.Woman(aged: 9), data.Woman(born: null), data.Woman(given: "Niamh", family: "O'Neill"),
            data.Woman("Kent", given: "Niamh", family: "O'Neill"), data.Man(), data.Man(born: null), data.Man(given: "Ben", family: "Hart"),
            data.Man("Kent", given: "Ben", family: "Hart"), data.Person(0, "Essex", "1980-02-29", null, "Sam", "Reed"),
        ];
        foreach (var o in offences)
        {
            data.Offence(o.Code, $"{Window.To.AddDays(-o.DaysAgo):yyyy-MM-dd}", Of(o.Victims), Of(o.Suspects), o.Force, o.Domestic,
                o.Outcome, o.Team);
        }

        return data;

        TestPerson[] Of(int[] indexes) => [.. indexes.Select(i => persons[i])];
    }

    private static Gen<Drawn[]> Offences() =>
        (from code in Gen.Elements("8Q", "8Q", "8L", "019/08", "105/01", "008/77", "997/01", "39", "AF", "053/54", "000/00")
         from days in Gen.OneOf(Gen.Choose(-1, 5), Gen.Choose(360, 368), Gen.Choose(0, 735))
         from force in Gen.Elements(Forces)
         from domestic in Gen.Elements(true, false)
         from outcome in Gen.Choose(1, 12)
         from team in Gen.Elements(null, "CID 1", "CID 2")
         from victims in Gen.SubListOf(0, 1, 2, 3, 4, 5, 6, 10)
         from suspects in Gen.SubListOf(0, 6, 7, 8, 9, 10)
         select new Drawn(code, days, force, domestic, outcome, team, [.. victims.Take(3)], [.. suspects.Take(3)])).ArrayOfFew();

    private static Gen<(SubjectRole Role, SubjectOrder By, int[] Weights)> Rankings() =>
        from role in Gen.Elements(SubjectRole.Suspect, SubjectRole.Victim)
        from order in Gen.Elements(Enum.GetValues<SubjectOrder>())
        from weights in Gen.Elements<int[]>([1, 1, 1, 1], [1, 1, 1, 0], [3, 1, 2, 1], [0, 0, 0, 7])
        select (role, order, weights);
}
