using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;
using Toex.Data.Audit;
using Toex.Data.Subjects;
using Toex.PowerShell.Completion;
using Toex.PowerShell.Parameters;
using Toex.Profiles;
using Toex.Profiles.Subjects;
using Toex.Reporting.Files;
using Toex.Reporting.Kinds.Breakdown;
using Toex.Reporting.Kinds.Map;
using Toex.Reporting.Kinds.Overdue;
using Toex.Reporting.Look;
using Toex.Reporting.Registry;
using Toex.Reporting.Visuals;

namespace Toex.PowerShell.Cmdlets.Charts;

/// <summary>Writes charts of force profiles, of ranked subjects, or of a link, to PNG or SVG files.</summary>
/// <remarks>
/// <para>Of profiles: Comparison (forces as ranked bars with 95 % limits), Trend (months with process limits and signals), Funnel (value
/// against size, with control limits), Breakdown (groups of a dimension, stacked or as shares), Pyramid (age by sex), HeatMap (hour by
/// weekday), Concentration (what the busiest few account for), Map (a tile a force, or force areas where -Boundary gives them), Overdue (by
/// risk and by how long) and SmallMultiples (a small trend for each force, all on one scale). A kind that makes no sense for a theme or
/// measure says so.</para>
/// <para>Of ranked subjects, as Get-ToexSubject gives them: a scatter of recency by gravity, with ranks and no names; for internal use. Of
/// a pair of records, as Get-ToexSubjectLink gives it: the evidence that they are one person, step by step; of several pairs the least
/// probable.</para>
/// <para>One call writes many files where the path says so: {PoliceForce}, {Kind} and {Theme} in it stand for each force, kind and theme.
/// With {PoliceForce}, charts that set forces side by side bring that force out, and the others show it alone.</para>
/// <para>A chart of subjects or of a pair is about persons: writing it is recorded in the audit journal of the database that they were read
/// from, as a disclosure, with the file and the subjects, before the file is written; -Reason and -Recipient go there.</para>
/// <para>The title states the finding; the foot gives source, scope, as-of date and protective marking. Each file object carries the
/// chart in words as AlternativeText, for readers who cannot see the picture. Months that are not complete, or whose figures will still
/// change, are drawn hollow and left out of limits. A month is marked where it is beyond its limit and chance seldom puts one so far out;
/// limits need ten months, and ten events in all. A shift that lasts six months or more, or the latest three beyond all before, splits mean
/// and limits; -Event names its cause.</para>
/// <para>A map colours what differs. A rate or share parts at the group's value: it has a colour where it is beyond the 99.8 % limits of
/// chance and more than 5 % away, and a strong one beyond 25 %. A change parts at zero: it has a colour where its 95 % limits leave zero
/// out, if any change is more than chance makes of so many forces, and a strong one beyond 10 %. Numbers grow with the size of a force and
/// are not shaded. Medians and the like are in equal steps from zero.</para>
/// <para>A breakdown of several forces has those with most first, or, with -AsShare, those with the largest share of the first group.
/// -Group chooses the groups.</para>
/// <para>A picture that would show nothing, such as a single bar, a breakdown with one group or a curve of too few, has a sentence in its
/// place, and a warning says so. A PNG carries its title, its alternative text as Description, and a density that makes it as wide as
/// the text of an A4 page; an SVG prints whole.</para>
/// <para>-Data writes what is drawn as a table beside the chart, a file object of its own that follows the chart's. What the chart
/// withholds, the table does too, by the word withheld; a value that is not known is an empty cell. Shares are parts of one, dates are
/// yyyy-MM-dd.</para>
/// </remarks>
/// <example>
/// <para>Compare the forces, with Essex in focus.</para>
/// <code>Get-ToexVawgProfile | Export-ToexChart -Path ./comparison.png -Focus Essex -Force</code>
/// </example>
/// <example>
/// <para>Chart the monthly trend of one force as a drawing that scales.</para>
/// <code>Get-ToexVawgProfile -PoliceForce Essex -Months 24 | Export-ToexChart -Path ./trend.svg -Kind Trend -Force</code>
/// </example>
/// <example>
/// <para>Name what is known to have changed.</para>
/// <code>Get-ToexVawgProfile Essex | Export-ToexChart ./rule.png -Kind Trend -Event @{ Date = '2026-03-01'; Name = 'Rule' } -Force</code>
/// </example>
/// <example>
/// <para>One offence theme in every force.</para>
/// <code>Get-ToexVawgProfile | Export-ToexChart ./rape.png -Kind Trend -Dimension OffenceThemes -Member Rape -Force</code>
/// </example>
/// <example>
/// <para>Every offence theme of one force.</para>
/// <code>Get-ToexVawgProfile Suffolk | Export-ToexChart ./suffolk.png -Kind SmallMultiples -Dimension OffenceThemes -Force</code>
/// </example>
/// <example>
/// <para>Several kinds for each force, a file each.</para>
/// <code>Get-ToexMissingProfile Essex, Kent | Export-ToexChart -Path './{Theme}-{Kind}-{PoliceForce}.png' -Kind Pyramid, HeatMap -Force</code>
/// </example>
/// <example>
/// <para>Risk levels as shares of each force's offenders, small numbers withheld.</para>
/// <code>Get-ToexVisorProfile | Export-ToexChart -Path ./risk.png -Kind Breakdown -Dimension RiskLevels -AsShare -SmallNumbersBelow 5 -Force</code>
/// </example>
/// <example>
/// <para>Offences that were charged, and all other outcomes together.</para>
/// <code>Get-ToexVawgProfile | Export-ToexChart ./a.png -Kind Breakdown -Dimension Outcomes -Group 'Charged or summonsed' -Force</code>
/// </example>
/// <example>
/// <para>Chart another measure, and read the finding.</para>
/// <code>Get-ToexVawgProfile | Export-ToexChart -Path ./charged.svg -Measure ChargeRate -Force | ForEach-Object AlternativeText</code>
/// </example>
/// <example>
/// <para>A chart and its data, for an annex or another program.</para>
/// <code>Get-ToexVisorProfile | Export-ToexChart -Path ./risk.png -Kind Breakdown -Data ./risk.csv -Force</code>
/// </example>
/// <example>
/// <para>The suspects to look at first, by recency and gravity.</para>
/// <code>Get-ToexSubject Essex -Top 50 -Reason 'Tasking' | Export-ToexChart -Path ./suspects.png -Force</code>
/// </example>
/// <example>
/// <para>Chart why the records of the first suspect are one person: the weakest of the pairs.</para>
/// <code>Get-ToexSubject Essex -Top 1 -Reason 'Tasking' | Get-ToexSubjectLink -Reason 'Tasking' | Export-ToexChart -Path ./link.png -Force</code>
/// </example>
[Cmdlet(VerbsData.Export, "ToexChart", SupportsShouldProcess = true, DefaultParameterSetName = "Profile")]
[OutputType(typeof(FileInfo))]
public sealed class ExportToexChartCommand : ToexCmdlet
{
    private readonly List<ForceProfile> _profiles = [];
    private readonly List<RankedSubject> _subjects = [];
    private readonly List<SubjectLink> _links = [];

    /// <summary>The profiles to chart, as Get-ToexVawgProfile and the other profile cmdlets give them: one a force, of one theme, window,
    /// scope and source.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = "Profile")]
    [ProfileInput]
    [ValidateNotNull]
    public ForceProfile[] InputObject { get; set; } = [];

    /// <summary>The subjects to chart, as Get-ToexSubject gives them.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = "Subject")]
    [ValidateNotNull]
    public RankedSubject[] Subject { get; set; } = [];

    /// <summary>The pair of records to chart, as Get-ToexSubjectLink gives it.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = "Link")]
    [ValidateNotNull]
    public SubjectLink[] Link { get; set; } = [];

    /// <summary>The file to write, ending in .png or .svg, in a folder that exists. {PoliceForce}, {Kind} and {Theme} in it stand for each
    /// force, kind and theme, so that one call writes many files. Else taken literally: wildcards are not expanded.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [Alias("LiteralPath")]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>A file for what is drawn, as data, ending in .csv: a row for each thing drawn, numbers in full, small numbers withheld as
    /// in the chart. {PoliceForce}, {Kind} and {Theme} stand for the same as in the path, and several charts need them here too. Else taken
    /// literally.</summary>
    /// <value>No such file</value>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Data { get; set; }

    /// <summary>What to chart of the profiles; several kinds need {Kind} in the path.</summary>
    /// <value>Comparison</value>
    [Parameter(ParameterSetName = "Profile")]
    [ArgumentCompleter(typeof(ChartKindCompleter))]
    [ValidateNotNullOrEmpty]
    [ChartKind]
    public string[] Kind { get; set; } = ["Comparison"];

    /// <summary>The measure to chart, as Get-ToexMeasure names it.</summary>
    /// <value>The first measure of the profiles' theme</value>
    [Parameter(ParameterSetName = "Profile")]
    [ArgumentCompleter(typeof(MeasureNameCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Measure { get; set; }

    /// <summary>The dimension whose groups are shown, such as RiskLevels or OffenceThemes: those of a breakdown, or of a trend and of small
    /// multiples, which then have a panel for each group of one force (the only one, or the one in focus).</summary>
    /// <value>The first of the profiles' theme in a breakdown; trends show all groups together</value>
    [Parameter(ParameterSetName = "Profile")]
    [ArgumentCompleter(typeof(BreakdownNameCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Dimension { get; set; }

    /// <summary>The groups of a breakdown to show, in this order; all others are put together as Other.</summary>
    /// <value>The largest groups, and those that the theme keeps apart however small, such as Rape and Homicide</value>
    [Parameter(ParameterSetName = "Profile")]
    [ValidateNotNullOrEmpty]
    public string[] Group { get; set; } = [];

    /// <summary>The group of the dimension to show a measure of, such as 'Stalking and harassment', in every kind that shows a measure. A
    /// number, its rate per resident and its change are known of a group.</summary>
    /// <value>All groups together</value>
    [Parameter(ParameterSetName = "Profile")]
    [ValidateNotNullOrEmpty]
    public string? Member { get; set; }

    /// <summary>Show a breakdown, or what is overdue, as shares of each force's whole instead of counts.</summary>
    [Parameter(ParameterSetName = "Profile")]
    public SwitchParameter AsShare { get; set; }

    /// <summary>Withhold counts from 1 up to one less than this from breakdowns, pyramids, heat maps and what is overdue, and as few and as
    /// small others as it takes that none can be worked out. All charts of one call are protected together: a count is withheld in each of
    /// them or in none, and zeros are shown. Kinds that show a measure by force or by month, and concentrations, withhold no number: they
    /// are refused where one is small; and of kinds that cannot be protected together the later one is refused, before any file is written.
    /// Charts of separate calls are not protected from one another. For charts that leave the force.</summary>
    /// <value>All counts are shown</value>
    [Parameter(ParameterSetName = "Profile")]
    [ValidateRange(2, 1000)]
    public int? SmallNumbersBelow { get; set; }

    /// <summary>A GeoJSON file of police force areas for a map, such as the ONS boundaries, with properties pfa_code and pfa_name. Taken
    /// literally.</summary>
    /// <value>A map of tiles, one a force</value>
    [Parameter(ParameterSetName = "Profile")]
    [ValidateNotNullOrEmpty]
    public string? Boundary { get; set; }

    /// <summary>Name or code of the force to bring out.</summary>
    /// <value>No force; with {PoliceForce} in the path, the force of each file</value>
    [Parameter(ParameterSetName = "Profile")]
    [ArgumentCompleter(typeof(PoliceForceCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Focus { get; set; }

    /// <summary>Rank City of London with the others by measures per resident, and count it in the group's value and limits; in focus it
    /// always is.</summary>
    [Parameter(ParameterSetName = "Profile")]
    public SwitchParameter IncludeCityOfLondon { get; set; }

    /// <summary>Known causes to draw and name where months are shown, such as a new recording rule or an operation: hashtables or objects,
    /// as Import-Csv gives them, with Date, Name and, for one force alone, PoliceForce. Those outside the window are left out.</summary>
    /// <value>None</value>
    [Parameter(ParameterSetName = "Profile")]
    [ChartEvent]
    public VisualEvent[] Event { get; set; } = [];

    /// <summary>Width in pixels, 300 to 10,000.</summary>
    /// <value>1200</value>
    [Parameter]
    public int Width { get; set; } = 1200;

    /// <summary>Height in pixels, 300 to 10,000, such as 720 with -Width 1280 for a slide. Panels stand in more columns, and letters get
    /// smaller down to what can be read, until all fits; where it does not, the error says which height is enough.</summary>
    /// <value>As high as the content needs</value>
    [Parameter]
    public int? Height { get; set; }

    /// <summary>Colours: Light for paper and documents, Dark for screens.</summary>
    /// <value>Light</value>
    [Parameter]
    [Alias("Theme")]
    public ChartTheme Colour { get; set; } = ChartTheme.Light;

    /// <summary>Title to show in place of the finding.</summary>
    /// <value>The finding</value>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>Protective marking, shown at the top and at the foot.</summary>
    /// <value>OFFICIAL; OFFICIAL-SENSITIVE for subjects, pairs of records, and children by age and sex without -SmallNumbersBelow</value>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Marking { get; set; }

    /// <summary>Why subjects or a pair are given out as a chart. Recorded in the audit journal.</summary>
    /// <value>The reason that they were read for</value>
    [Parameter(ParameterSetName = "Subject")]
    [Parameter(ParameterSetName = "Link")]
    public string? Reason { get; set; }

    /// <summary>Who receives the chart of subjects or of a pair. Recorded in the audit journal.</summary>
    [Parameter(ParameterSetName = "Subject")]
    [Parameter(ParameterSetName = "Link")]
    public string? Recipient { get; set; }

    /// <summary>Replace files that are there.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        _profiles.AddRange(InputObject);
        _subjects.AddRange(Subject);
        _links.AddRange(Link);
    }

    /// <inheritdoc/>
    protected override void End()
    {
        var data = new VisualData { Profiles = _profiles, Subjects = _subjects, Link = _links.MinBy(l => l.Bits) };
        var plan = VisualPlan.Make(data, Kind, Path, Data);
        var (charts, refused) = ProtectedPlan.Create(plan, Options());
        if (plan.Count == 1)
        {
            Write(refused.Count == 0 ? charts[0] : throw refused[0].Error);
            return;
        }

        // What is refused is said before anything is written.
        foreach (var (chart, error) in refused)
        {
            OrCarryOn(chart.Path, () => throw error);
        }

        foreach (var chart in charts)
        {
            OrCarryOn(chart.Path, () => Write(chart));
        }
    }

    private void Write(PlannedVisual planned)
    {
        var chart = planned with { Path = FilePath(planned.Path), DataPath = planned.DataPath is { } data ? FilePath(data) : null };
        var files = chart.DataPath is null ? chart.Path : $"{chart.Path} and {chart.DataPath}";
        if (!ShouldProcess(files, chart.DataPath is null ? $"Write a {chart.Kind} chart" : $"Write a {chart.Kind} chart and its data"))
        {
            return;
        }

        var look = new ChartLook { Width = Width, Height = Height, Theme = Colour };
        var started = Stopwatch.GetTimestamp();
        var written = Recorded(chart.Data, files, () => ChartExporter.Export(chart, Options(), look, Force, PipelineStopToken));
        WriteVerbose(string.Create(CultureInfo.InvariantCulture,
            $"{chart.Kind} chart of {Drawn(chart.Data)}, {new FileInfo(chart.Path).Length:N0} bytes, took "
                + $"{Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s: {chart.Path}"));
        foreach (var warning in written.Warnings)
        {
            WriteWarning(warning);
        }

        WriteFile(written.File, new PSNoteProperty("AlternativeText", written.AlternativeText));
        if (written.Data is { } table)
        {
            WriteFile(table);
        }
    }

    private VisualOptions Options() => new()
    {
        Measure = Measure, Dimension = Dimension, Member = Member, Focus = Focus, IncludeCityOfLondon = IncludeCityOfLondon,
            SmallNumbersBelow = SmallNumbersBelow, Title = Title, Marking = Marking, Events = Event,
        OfKinds =
        [
            new BreakdownOptions { Groups = Group, Shares = AsShare },
            new OverdueOptions { Shares = AsShare },
            new MapOptions { Boundaries = Boundary is null ? null : FilePath(Boundary) },
        ],
    };

    /// <summary>What is about persons is recorded as a disclosure before it is written.</summary>
    private ChartFile Recorded(VisualData data, string files, Func<ChartFile> write) => data switch
    {
        { Link: { } link } =>
            Disclosed($"Chart of {link.PairText}, as {files}", [(link.Origin, [link.Person.SubjectId, link.Other.SubjectId])], write),
        { Subjects.Count: > 0 } => Disclosed($"Chart of subjects, as {files}", [.. data.Subjects.Select(s => (s.Origin, Ids(s)))], write),
        _ => write(),
    };

    private static string Drawn(VisualData data) => data switch
    {
        { Link: not null } => "a pair of records",
        { Subjects.Count: > 0 and var count } => $"{count} {(count == 1 ? "subject" : "subjects")}",
        { Profiles.Count: var count } => $"{count} {(count == 1 ? "profile" : "profiles")}",
    };

    private static IEnumerable<long> Ids(RankedSubject subject) => [subject.SubjectId];

    private ChartFile Disclosed(string what, (PersonalOrigin? Origin, IEnumerable<long> Subjects)[] given, Func<ChartFile> write) =>
        Disclosure.Record(given, new(MyInvocation.MyCommand.Name, Reason, Recipient, what), write);
}
