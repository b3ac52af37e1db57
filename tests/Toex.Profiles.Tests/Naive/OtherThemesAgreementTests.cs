using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Profiles.Facts;
using Toex.Profiles.Profiling;
using Toex.Profiles.Subjects;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Naive;

/// <summary>The engine agrees with the plain recomputation on small databases of missing people and of managed offenders.</summary>
public sealed class OtherThemesAgreementTests
{
    private static readonly string[] Forces = ["Essex", "Kent"];
    private static readonly NaiveWindow Window =
        new(TestDatabase.Day("2023-03-01"), TestDatabase.Day("2024-03-01"), TestDatabase.Day("2025-02-28"), 12);

    private sealed record Gone(
        int Person, int DaysAgo, int? Hour, int? Minutes, string Risk, int Harm, bool LookedAfter, bool Exploitation);

    private sealed record Managed(int Person, int DaysAgo, int? Length, int Category, string Risk, string? Manager, bool Reactive,
        int? VisitDue, int? AssessmentDue, (int DaysAgo, bool Completed)[] Visits);

    [Property(MaxTest = 12)]
    public Property Missing_people() => Prop.ForAll(Episodes().ToArbitrary(), drawn =>
    {
        using var data = new TestDatabase();
        var persons = Persons(data);
        foreach (var e in drawn)
        {
            data.Missing(
                persons[e.Person], Ago(e.DaysAgo), e.Hour, e.Minutes, e.Risk, e.LookedAfter, harm: e.Harm, exploitation: e.Exploitation);
        }

        Agree(data, TestDatabase.MissingTheme, NaiveEpisodes.Of, NaiveEpisodes.Of, NaiveEpisodes.Ranked, NaiveEpisodes.Ranked);
    });

    [Property(MaxTest = 12)]
    public Property Managed_offenders() => Prop.ForAll(Offenders().ToArbitrary(), drawn =>
    {
        using var data = new TestDatabase();
        var persons = Persons(data);
        foreach (var o in drawn)
        {
            var id = data.Offender(persons[o.Person], Ago(o.DaysAgo), o.Length is { } days ? Ago(o.DaysAgo - days)
                : null, o.Category, 1, o.Risk, o.Manager, o.Reactive,
                o.VisitDue is { } visit ? Ago(visit) : null, o.AssessmentDue is { } assessment ? Ago(assessment) : null);
            foreach (var (daysAgo, completed) in o.Visits)
            {
                data.Visit(id, Ago(daysAgo), completed);
            }
        }

        var theme = TestDatabase.VisorTheme with { Settings =
            new Dictionary<string, int>(TestDatabase.VisorTheme.Settings) { ["caseloadLimit"] = 2 } };
        Agree(data, theme, NaiveOffenders.Of, NaiveOffenders.Of, NaiveOffenders.Ranked, NaiveOffenders.Ranked);
    });

    private static void Agree(
        TestDatabase data, ThemeDefinition theme, Func<Data.Databases.ProfileDatabase, int, NaiveWindow, List<string>> naive,
            Func<ForceProfile, List<string>> engine,
        Func<Data.Databases.ProfileDatabase, int, NaiveWindow, List<string>> naiveRanked,
            Func<IEnumerable<RankedSubject>, List<string>> engineRanked)
    {
        using var database = data.Open();
        foreach (var force in Forces.Select(data.Forces.Resolve))
        {
            var profile =
                ThemeProfiler.Profiles(database, new() { Theme = theme, Forces = [force], AsOf = Window.To }, CancellationToken.None)
                    .Single();
            if (profile.Months.Count > 0) // nothing is known of a force without any row
            {
                Assert.Equal(naive(database, force.Id, Window), engine(profile));
            }

            var request = data.Request(force.Name) with { Theme = theme, Role = SubjectRole.Person, AsOf = Window.To, Top = 1000 };
            var ranked = SubjectRanking.Top(database, request, CancellationToken.None);
            Assert.Equal(naiveRanked(database, force.Id, Window), engineRanked(ranked));
            Assert.Equal(
                ranked.Select(s => s.SubjectId).Order(),
                    SubjectRanking.Top(database, request with { AcrossThemes = true }, CancellationToken.None).Select(s => s.SubjectId)
                        .Order());
        }
    }

    private static TestPerson[] Persons(TestDatabase data) =>
    [
        data.Woman(born: "2008-02-29"), data.Man(born: "2013-02-28"), data.Woman(born: null), data.Man("Kent"),
            data.Person(0, "Essex", "2009-12-31", null, "Sam", "Reed"),
        data.Woman(born: "2012-02-29", given: "Niamh", family: "O'Neill"),
            data.Woman(born: "2012-02-29", given: "Niamh", family: "O'Neill"),
        data.Woman("Kent", born: "2012-02-29", given: "Niamh", family: "O'Neill"),
    ];

    private static string Ago(int days) => $"{Window.To.AddDays(-days):yyyy-MM-dd}";

    private static Gen<int> Days => Gen.OneOf(Gen.Choose(-2, 3), Gen.Choose(86, 92), Gen.Choose(362, 368), Gen.Choose(0, 800));

    private static Gen<int?> Maybe(Gen<int> gen) => Gen.OneOf(gen.Select(n => (int?)n), Gen.Constant((int?)null));

    private static Gen<Gone[]> Episodes() =>
        (from person in Gen.Choose(0, 7)
         from days in Days
         from hour in Maybe(Gen.Choose(0, 23))
         from minutes in Maybe(Gen.OneOf(Gen.Choose(0, 3_000), Gen.Elements(1440, 1441, 2880, 2881, 10_080, 40_320, 40_321, 60_000)))
         from risk in Gen.Elements("No apparent risk", "Low", "Medium", "High")
         from harm in Gen.Choose(0, 5)
         from lookedAfter in Gen.Elements(true, false)
         from exploitation in Gen.Elements(true, false)
         select new Gone(person, days, hour, minutes, risk, harm, lookedAfter, exploitation)).ArrayOfFew();

    private static Gen<Managed[]> Offenders() =>
        (from person in Gen.Choose(0, 7)
         from days in Days
         from length in Maybe(Gen.Choose(0, 900))
         from category in Gen.Choose(1, 4)
         from risk in Gen.Elements("Low", "Medium", "High", "Very high")
         from manager in Gen.Elements(null, "One", "Two")
         from reactive in Gen.Elements(true, false, false)
         from visitDue in Maybe(Gen.OneOf(Gen.Choose(-30, 3), Gen.Choose(0, 400)))
         from assessmentDue in Maybe(Gen.Choose(-3, 30))
         from visits in Gen.Choose(-3, 400).Zip(Gen.Elements(true, false)).ArrayOf(2)
         select new Managed(person, days, length, category, risk, manager, reactive, visitDue, assessmentDue, visits)).ArrayOfFew();
}
