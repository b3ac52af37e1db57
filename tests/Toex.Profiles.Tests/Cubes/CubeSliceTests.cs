using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Profiles.Cubes;
using Toex.Profiles.Profiling;
using Toex.Profiles.Scopes;
using Toex.Profiles.Tests.Naive;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Cubes;

/// <summary>A slice of a cube gives the rates and limits of a profile that counts only that slice.</summary>
public sealed class CubeSliceTests(SampleAgreementTests.Sample sample) : IClassFixture<SampleAgreementTests.Sample>
{
    private static readonly string[] OfCodes =
        ["Offences", "RatePer1000", "RatePer1000Females", "Harm", "HarmPer1000", "Change", "DomesticShare", "ChargeRate"];

    [Property(MaxTest = 10)]
    public Property Some_offence_codes_are_a_scope_of_these_codes() => Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), draw =>
    {
        var request = new ProfileRequest { Theme = TestDatabase.Vawg, AsOf = new(2026, 9, 30) };
        var whole = ThemeProfiler.Cube(sample.Database, request, CancellationToken.None);
        var scope = CountedScope.Find(sample.Database, request.Theme, null, CancellationToken.None);
        var codes = whole.Facet("codes")!.Keys("offenceCode").Distinct().Order().Where(c => ((draw >> (c % 31)) & 1) == 1).ToHashSet();

        var sliced = ThemeProfiler.OfCube(whole.Slice("offenceCode", codes), sample.Database, request, CancellationToken.None);
        var alone = ThemeProfiler.Profiles(sample.Database, request with { Theme = Counting(scope, whole, codes) }, CancellationToken.None);

        Assert.All(sliced.Zip(alone), p => Assert.All(OfCodes, m => Assert.Equal(p.Second[m], p.First[m])));
        Assert.All(sliced.Zip(alone),
            p => Assert.All(p.First.Months.Zip(p.Second.Months), m => Assert.Equal(m.Second["RatePer1000"], m.First["RatePer1000"])));
    });

    [Theory]
    [InlineData("Missing")]
    [InlineData("Visor")]
    public void One_sex_is_a_scope_of_that_sex(string name)
    {
        var theme = ThemeCatalogue.Find(name);
        var request = new ProfileRequest { Theme = theme, AsOf = new(2026, 9, 30) };
        var women = theme with { Scopes = [theme.Scopes[0] with { Sex = 2 }] };

        var sliced =
            ThemeProfiler.OfCube(ThemeProfiler.Cube(sample.Database, request, CancellationToken.None).Slice("sex", new HashSet<int> { 2 }),
                sample.Database, request, CancellationToken.None);
        var alone = ThemeProfiler.Profiles(sample.Database, request with { Theme = women }, CancellationToken.None);

        var known = theme.Measures.Where(m => sliced.Any(p => p[m.Id].Value is not null)).ToList();
        Assert.InRange(known.Count, 4, theme.Measures.Count - 1);
        Assert.All(sliced.Zip(alone), p => Assert.All(known, m => Assert.Equal(
            p.Second[m.Id] with { Before = null }, p.First[m.Id] with { Before = null })));
    }

    [Fact]
    public void What_is_not_counted_by_the_slice_s_dimension_is_not_known()
    {
        var request = new ProfileRequest { Theme = TestDatabase.Vawg, AsOf = new(2026, 9, 30) };

        var sliced = ThemeProfiler.OfCube(
            ThemeProfiler.Cube(sample.Database, request, CancellationToken.None).Slice("outcome", new HashSet<int> { 1 }), sample.Database,
                request, CancellationToken.None);

        Assert.All(sliced, p => Assert.True(p["Offences"].Value > 0));
        Assert.All(sliced, p => Assert.Equal(default, p["RepeatVictims"]));
        Assert.All(sliced, p => Assert.Equal(default, p["Harm"]));
        Assert.All(sliced, p => Assert.Null(p.Concentration));
    }

    /// <summary>The theme with a scope of its own of some codes, each counted as in the scope that it is taken from.</summary>
    private static ThemeDefinition Counting(CountedScope scope, FactCube cube, IEnumerable<int> codes) => TestDatabase.Vawg with
    {
        Scopes =
        [
            new()
            {
                Id = "Some", Version = "1", Definition = "Some codes.", Source = "Test", Sex = scope.Scope.Sex,
                    AgeFrom = scope.Scope.AgeFrom, AgeTo = scope.Scope.AgeTo,
                Offences = [.. codes.Select(c => new ScopedOffences(cube.Member("offenceCode", c).Name, "Some", scope.Codes[c] == '2', 1))],
            },
        ],
    };
}
