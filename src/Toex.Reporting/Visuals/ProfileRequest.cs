using Toex.Profiles;
using Toex.Profiles.Comparisons;
using Toex.Profiles.Findings;
using Toex.Profiles.Measures;
using Toex.Profiles.Suppression;
using Toex.Reporting.Errors;
using Toex.Reporting.Protection;
using Toex.Reporting.Text;

namespace Toex.Reporting.Visuals;

/// <summary>Profiles and options that were found fit to show.</summary>
internal sealed record ProfileRequest
{
    private ProfileRequest(IReadOnlyList<ForceProfile> profiles, VisualOptions options, ForceProfile? focus)
    {
        (Profiles, Options, Focus) = (profiles, options, focus);
        Measure = profiles[0].MeasureOf(options.Measure ?? profiles[0].Definition.Measures[0].Id);
        Words = MeasureWords.ForMeasure(Measure).Among(profiles.Select(p => p[Measure.Id].Value));
    }

    public IReadOnlyList<ForceProfile> Profiles { get; }

    public VisualOptions Options { get; }

    /// <summary>The profile in focus.</summary>
    public ForceProfile? Focus { get; }

    /// <summary>The measure to show, where the kind shows one.</summary>
    public Measure Measure { get; }

    public MeasureWords Words { get; }

    /// <summary>Kinds that the profiles can be shown as, for errors.</summary>
    public string Others { get; init; } = "";

    /// <summary>The force of which each profile is a group; null where each is a force.</summary>
    public string? GroupsOf { get; init; }

    /// <summary>The window in words.</summary>
    public string Window => DateText.Window(Profiles[0]);

    /// <summary>What the measure is, and over which window.</summary>
    public string OfMeasure => $"{Measure.Definition}{Abbreviation} {MeasureWords.Capital(Window)}.";

    /// <summary>The same, and what qualifies the finding.</summary>
    public string OfMeasureWith(Finding finding) => $"{OfMeasure} {finding.Further}".TrimEnd();

    /// <summary>The forces compared by the measure.</summary>
    public ForceComparison Comparison => ForceComparer.Compare(Profiles, Measure, "",
        Options.IncludeCityOfLondon || Focus?.ForceCode == CityOfLondon.ForceCode);

    /// <summary>Spells out the abbreviation that the measure's definition has, where it is the theme's.</summary>
    private string Abbreviation
    {
        get
        {
            var (first, theme) = (Profiles[0].Definition.Many.Split(' ')[0], Profiles[0].Definition.Title);
            return first.Length > 1 && first.All(char.IsAsciiLetterUpper) && Measure.Definition.Split(' ').Contains(first)
                ? $" {first} is {MeasureWords.InSentence(theme)}." : "";
        }
    }

    /// <summary>What is shown of the theme, over which window, and what qualifies the finding.</summary>
    public string OfTheme(string what, Finding? finding = null) =>
        $"{Profiles[0].Definition.Title}. {what}. {MeasureWords.Capital(Window)}. {finding?.Further}".TrimEnd();

    /// <summary>Says what stands for a withheld count, where there is any.</summary>
    public IEnumerable<string> Withheld(bool any) => Text.SmallNumbers.Notes(any, SmallNumbers);

    /// <summary>Which counts are too small to be shown; null shows all.</summary>
    public SuppressionRule? SmallNumbers => Options.SmallNumbersBelow is { } below ? new() { Threshold = below } : null;

    /// <summary>What of the counts that a kind shows may be shown, beside the other charts of the call.</summary>
    /// <param name="release">Adds the counts of a request.</param>
    public ProtectedCells Protect(Action<ProfileRequest, ReleasedCells> release)
    {
        if (SmallNumbers is not { } rule)
        {
            return ProtectedCells.All;
        }

        if (Options.Cells is { } joint)
        {
            return joint;
        }

        var alone = new ReleasedCells();
        release(this, alone);
        return alone.Protect(rule, out _) ?? throw new InvalidOperationException("A kind that withholds can always be protected.");
    }

    /// <summary>
    /// The profiles that have what is shown, and have it of the whole window: one that lacks days of it has less for that alone, and is not
    /// known beside others. Where all lack days, or one stands alone, all: a note says which days.
    /// </summary>
    /// <param name="has">Whether a profile has what is shown.</param>
    public List<ForceProfile> Known(Func<ForceProfile, bool> has)
    {
        var all = Profiles.Where(has).ToList();
        var whole = all.FindAll(p => p.Coverage.Gaps.Count == 0);
        return whole.Count > 0 ? whole : all;
    }

    /// <summary>The same, the one in focus first.</summary>
    /// <param name="has">Whether a profile has what is shown.</param>
    public List<ForceProfile> KnownFocusFirst(Func<ForceProfile, bool> has) =>
        [.. Known(has).OrderByDescending(p => ReferenceEquals(p, Focus))];

    /// <summary>Names of the forces that are not among the known.</summary>
    public IReadOnlyList<string> NamesBut(IEnumerable<ForceProfile> known) =>
        [.. Profiles.Except(known).Select(p => CleanText.Clean(p.PoliceForce))];

    /// <summary>The profiles, the one in focus first.</summary>
    public IEnumerable<ForceProfile> FocusFirst => Profiles.OrderByDescending(p => ReferenceEquals(p, Focus));

    /// <exception cref="Data.Errors.ToexException">The profiles or options cannot be shown.</exception>
    public static ProfileRequest Check(IReadOnlyList<ForceProfile> profiles, VisualOptions options)
    {
        if (options.SmallNumbersBelow < 2)
        {
            throw ChartErrors.SmallNumbersOutOfRange.With(options.SmallNumbersBelow);
        }

        if (profiles.Count == 0)
        {
            throw ChartErrors.NoProfiles.With();
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var profile in profiles)
        {
            CheckComparable(profiles[0], profile);
            if (!seen.Add(profile.PoliceForce))
            {
                throw ChartErrors.RepeatedForce.With(profile.PoliceForce);
            }
        }

        return new(profiles, options, FindFocus(profiles, options.Focus));
    }

    private static void CheckComparable(ForceProfile first, ForceProfile other)
    {
        void Same(string what, string a, string b)
        {
            if (a != b)
            {
                throw ChartErrors.NotComparable.With(first.PoliceForce, other.PoliceForce, what, a, b);
            }
        }

        Same("their theme", first.Definition.Title, other.Definition.Title);
        Same("their window", $"{DateText.Day(first.From)} to {DateText.Day(first.To)}",
            $"{DateText.Day(other.From)} to {DateText.Day(other.To)}");
        Same("what they count", first.Provenance.Counts ?? first.Definition.Many, other.Provenance.Counts ?? other.Definition.Many);
        Same("their scope rule", first.Provenance.ScopeRule, other.Provenance.ScopeRule);
        Same("their severity scale", first.Provenance.SeverityScale ?? "none", other.Provenance.SeverityScale ?? "none");
        Same("their source", first.Provenance.Source, other.Provenance.Source);
    }

    private static ForceProfile? FindFocus(IReadOnlyList<ForceProfile> profiles, string? focus)
    {
        if (string.IsNullOrWhiteSpace(focus))
        {
            return null;
        }

        return profiles.FirstOrDefault(p => Is(p.PoliceForce)) ?? profiles.FirstOrDefault(p => Is(p.ForceCode))
            ?? throw ChartErrors.FocusNotFound.With(focus, string.Join(", ", profiles.Select(p => p.PoliceForce)));

        bool Is(string name) => string.Equals(name, focus.Trim(), StringComparison.OrdinalIgnoreCase);
    }
}
