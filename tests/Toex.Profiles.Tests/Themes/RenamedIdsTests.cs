using System.Text.RegularExpressions;
using Toex.Profiles.Facts;
using Toex.Profiles.Profiling;
using Toex.Profiles.Subjects;
using Toex.Profiles.Tests.Naive;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Themes;

/// <summary>No id of a theme, measure or dimension stands in code: a copy of a theme whose ids are others behaves the same.</summary>
public sealed partial class RenamedIdsTests(SampleAgreementTests.Sample sample) : IClassFixture<SampleAgreementTests.Sample>
{
    public static TheoryData<string> Themes => [.. ThemeCatalogue.Names];

    [Theory]
    [MemberData(nameof(Themes))]
    public void A_copy_with_its_ids_renamed_has_the_same_profiles(string name)
    {
        var (theme, copy) = (ThemeCatalogue.Find(name), Renamed(name));
        foreach (var (one, other) in Profiles(theme).Zip(Profiles(copy)))
        {
            Assert.Equal(theme.Measures.Select(m => one[m.Id]), copy.Measures.Select(m => other[m.Id]));
            Assert.Equal(one.Months.Select(m => (m.Month, m.Complete)), other.Months.Select(m => (m.Month, m.Complete)));
            Assert.Equal(one.Breakdowns.Select(b => b.ToString()), other.Breakdowns.Select(b => b.ToString()));
            Assert.Equal(one.Provenance.Notes, other.Provenance.Notes);
            Assert.Equal(one.Provenance.Unweighted, other.Provenance.Unweighted);
            Assert.Equal(one.Provenance.ScopeDefinition, other.Provenance.ScopeDefinition);
            Assert.Equal(one.Ages?.Bands, other.Ages?.Bands);
        }

        Assert.Equal(theme.Measures.Select(m => (m.IsHarm, m.IsWhole, m.IsMonthly, m.IsStock)),
            copy.Measures.Select(m => (m.IsHarm, m.IsWhole, m.IsMonthly, m.IsStock)));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void A_copy_with_its_ids_renamed_ranks_the_same_subjects_with_the_same_standing(string name)
    {
        var (theme, copy) = (ThemeCatalogue.Find(name), Renamed(name));
        foreach (var role in theme.CountedFact().Subjects.Select(s => s.Role))
        {
            var ranked = Ranked(theme, role).ToList();
            Assert.NotEmpty(ranked);
            Assert.Equal(ranked, Ranked(copy, role));
        }
    }

    private IReadOnlyList<ForceProfile> Profiles(ThemeDefinition theme) =>
        ThemeProfiler.Profiles(sample.Database, new() { Theme = theme, AsOf = new(2025, 9, 30) }, CancellationToken.None);

    private IEnumerable<(string, long, long, string)> Ranked(ThemeDefinition theme, SubjectRole role) => SubjectRanking.Top(sample.Database,
            new() { Theme = theme, Role = role, AcrossThemes = true, Reason = "Test", Operation = "Test", AsOf = new(2026, 9, 30),
                Top = 25 }, CancellationToken.None)
        .Select(s => (s.PoliceForce, s.Rank, s.SubjectId, string.Join("; ", s.OtherThemes)));

    private static ThemeDefinition Renamed(string name)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("renamed.json");
        var text = ThemeSchema.Shipped(name);
        var ids = Id().Matches(text).Select(m => m.Groups[2].Value).ToHashSet(StringComparer.Ordinal);
        File.WriteAllText(file,
            Named().Replace(text, m => ids.Contains(m.Groups[2].Value) ? $"{m.Groups[1].Value}\"{Next(m.Groups[2].Value)}\"" : m.Value));
        return ThemeCatalogue.Find(file);
    }

    /// <summary>Another name as long, for a heading that is an id has to fit in its column.</summary>
    private static string Next(string id) =>
        string.Concat(id.Select(c => char.IsAsciiDigit(c) ? c : c is 'z' or 'Z' ? (char)(c - 25) : (char)(c + 1)));

    [GeneratedRegex("(\"id\": )\"([A-Za-z0-9]+)\"")]
    private static partial Regex Id();

    /// <summary>Where an id is given, or named by a column of a view.</summary>
    [GeneratedRegex("(\"(?:id|show|with)\": )\"([A-Za-z0-9]+)\"")]
    private static partial Regex Named();
}
