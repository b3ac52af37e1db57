using Toex.PowerShell.Views.Layout;
using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Views.Definitions;

/// <summary>Views of a theme's profiles, months and subjects, from the column lists of its definition.</summary>
internal sealed class ThemeFormat(ThemeDefinition theme)
{
    private const int ChosenColumns = 6, CountWidth = 9, OtherWidth = 8;

    /// <summary>The views of a theme.</summary>
    internal static IReadOnlyList<View> CreateViews(ThemeDefinition theme) => new ThemeFormat(theme).Views;

    private IReadOnlyList<View> Views =>
    [
        new TableView(
            Named<ForceProfile>(),
            [
                Column.Text("Force", "PoliceForce", 27, priority: 0),
                .. Columns(theme.Views.Profile, theme.Measures).Select(c => Shown(c, ProfileValue(c))),
            ]) with { Wraps = false, Group = ("Counted", ProfileViews.Profile(nameof(ProfileText.Counted))) },
        new ListView(Named<ForceProfile>(), ["PoliceForce", "ForceCode", "Period", .. theme.Measures.SelectMany(Lines), .. LastLines]),
        new TableView(
            Named<ProfileMonth>(),
            [
                Column.Text("Month", ProfileViews.Month(nameof(MonthText.Name)), 15, priority: 0),
                .. Columns(theme.Views.Months, theme.Measures.Where(m => m.IsMonthly)).Select(c => Shown(c, MonthValue(c))),
            ]) with { Wraps = false, Group = ProfileViews.Legend },
        .. SubjectViews.HasOwnView(theme) ? Subjects : [],
    ];

    private IReadOnlyList<View> Subjects =>
    [
        new TableView(
            SubjectViews.TypeFor(theme.Id),
            [
                .. SubjectViews.Person(),
                .. theme.Views.Subjects.Select(c => c.Width is null ? SubjectViews.Also(SubjectViews.OwnColumns + c.Priority)
                    : Shown(c with { Priority = SubjectViews.OwnColumns + c.Priority }, SubjectValue(c.Show))),
            ]) with { Group = ("Ranked", SubjectViews.Text(nameof(SubjectText.RankedPersons))) },
        SubjectViews.List(
            SubjectViews.TypeFor(theme.Id),
            theme.Views.Latest,
            theme.Subjects.Frequency,
            theme.Views.Gravity ?? theme.Subjects.Gravity,
            theme.Subjects.Breadth,
            "Rank" + SubjectViews.PropertyName(theme.Subjects.Breadth)),
    ];

    /// <summary>The columns of the definition, or where it says nothing those of the theme's first measures.</summary>
    private static IEnumerable<ThemeColumn> Columns(IReadOnlyList<ThemeColumn> stated, IEnumerable<Measure> measures) =>
        stated.Count > 0 ? stated
        : measures.Take(ChosenColumns).Select((m, i) =>
            new ThemeColumn(m.Id, m.Id, Math.Max(m.Id.Length, m.Format == MeasureFormat.Count ? CountWidth : OtherWidth), i + 1));

    private static Column Shown(ThemeColumn column, string value) =>
        Column.Number(column.Heading, value, column.Width!.Value, column.Priority);

    private string ProfileValue(ThemeColumn column) => (theme.MeasureOf(column.Show).Format, column) switch
    {
        (_, { With: { } with }) => ProfileViews.Profile(nameof(ProfileText.CountAndShare), "$_", Quoted(column.Show), Quoted(with)),
        (_, { Limits: true, Decimals: { } decimals }) => Script.Limits(column.Show, decimals),
        (_, { Limits: true }) => ProfileViews.Profile(nameof(ProfileText.Limits), "$_", Quoted(column.Show)),
        (_, { Decimals: { } decimals }) => Script.Fixed(column.Show, decimals),
        (MeasureFormat.Count, _) => Script.Count(column.Show),
        (MeasureFormat.Percentage, _) => Script.Percentage(column.Show),
        (MeasureFormat.Change, _) => Script.Change(column.Show),
        _ => ProfileViews.Profile(nameof(ProfileText.Value), "$_", Quoted(column.Show)),
    };

    private static string MonthValue(ThemeColumn column) => column.Decimals is { } decimals
        ? ProfileViews.Month(nameof(MonthText.Fixed), "$_", Quoted(column.Show), $"{decimals}")
        : ProfileViews.Month(nameof(MonthText.Value), "$_", Quoted(column.Show));

    private static string SubjectValue(string property) => property switch
    {
        "DaysSinceLatest" or "AlsoIn" => property,
        "WeakestLink" => Script.Fixed(property, 2),
        _ => Script.Count(property),
    };

    /// <summary>A measure in full; behind the count that a change is of, what it was before.</summary>
    private IEnumerable<ListLine> Lines(Measure measure)
    {
        yield return new(measure.Id, ProfileViews.Profile(nameof(ProfileText.Full), "$_", Quoted(measure.Id)));
        if (measure is { Kind: MeasureKind.Count, IsMonthly: true }
            && theme.Measures.Any(m => m.Kind == MeasureKind.Change && m.Of == measure.Of))
        {
            yield return new(measure.Id + "Before", ProfileViews.Profile(nameof(ProfileText.Before), "$_", Quoted(measure.Id)));
        }
    }

    private IEnumerable<ListLine> LastLines =>
    [
        new("HarmScale", "HarmScale") { OnlyIfKnown = true },
        new("ChangeDriver", "ChangeDriver") { OnlyIfKnown = true },
        .. Breakdowns.Select(b => new ListLine(
            b.Id, ProfileViews.Profile(b.Lines ? nameof(ProfileText.GroupLines) : nameof(ProfileText.Groups), "$_", Quoted(b.Id)))),
        .. theme.BacklogBands.Count == 0 ? Array.Empty<ListLine>()
            : [new("Backlog", ProfileViews.Table(nameof(TableText.Backlog), "$_.Backlog"))],
        new("Months", ProfileViews.Profile(nameof(ProfileText.Months))),
        new("Provenance", "$_.Provenance.ToString()"),
    ];

    private IEnumerable<(string Id, bool Lines)> Breakdowns =>
        theme.Views.Breakdowns.Count > 0 ? theme.Views.Breakdowns : theme.Breakdowns.Select(b => (b.Id, false));

    private string Named<T>() => $"{typeof(T).FullName}#{theme.Id}";

    private static string Quoted(string name) => $"'{name}'";
}
