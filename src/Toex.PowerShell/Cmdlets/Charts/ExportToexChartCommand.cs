using System.Management.Automation;
using Toex.Data.Subjects;
using Toex.PowerShell.Completion;
using Toex.Profiles.Measures;
using Toex.Profiles.Vawg;
using Toex.Reporting.Charts;

namespace Toex.PowerShell.Cmdlets.Charts;

/// <summary>Writes a comparison or trend chart of force profiles, or a waterfall chart of a link, to a PNG or SVG file.</summary>
/// <remarks>
/// <para>Comparison: forces as ranked bars with 95 % limits, the group's value as a line, the force in focus brought out. Trend: months
/// with XmR process limits and signals marked, a panel for each force. Waterfall: what is drawn of a pair of records, as
/// Get-ToexSubjectLink gives it: the evidence that they are one person, step by step; it bears their keys and no names. Of several pairs
/// the least probable is drawn.</para>
/// <para>The title states the finding; the foot gives source, scope, as-of date and protective marking. The file object carries the
/// chart in words as AlternativeText, for readers who cannot see the picture.</para>
/// </remarks>
/// <example>
/// <para>Compare the forces, with Essex in focus.</para>
/// <code>Get-ToexVawgProfile | Export-ToexChart -Path ./out/comparison.png -Focus Essex -Force</code>
/// </example>
/// <example>
/// <para>Chart the monthly trend of one force as a drawing that scales.</para>
/// <code>Get-ToexVawgProfile -PoliceForce Essex -Months 24 | Export-ToexChart -Path ./out/trend.svg -Kind Trend -Force</code>
/// </example>
/// <example>
/// <para>Chart another measure, and read the finding.</para>
/// <code>Get-ToexVawgProfile | Export-ToexChart -Path ./out/charged.svg -Measure ChargeRate -Force | ForEach-Object AlternativeText</code>
/// </example>
/// <example>
/// <para>Chart why the records of the first suspect are one person: the weakest of the pairs.</para>
/// <code>Get-ToexSubject Essex -Top 1 -Reason 'Tasking' | Get-ToexSubjectLink -Reason 'Tasking' | Export-ToexChart -Path ./out/link.png -Force</code>
/// </example>
[Cmdlet(VerbsData.Export, "ToexChart", SupportsShouldProcess = true, DefaultParameterSetName = "Profile")]
[OutputType(typeof(FileInfo))]
public sealed class ExportToexChartCommand : ToexCmdlet
{
    private readonly List<VawgProfile> _profiles = [];
    private readonly List<SubjectLink> _links = [];

    /// <summary>The profiles to chart, as Get-ToexVawgProfile gives them: one a force, of one window, scope and source.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = "Profile")]
    [ValidateNotNull]
    public VawgProfile[] InputObject { get; set; } = [];

    /// <summary>The pair of records to chart, as Get-ToexSubjectLink gives it.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = "Link")]
    [ValidateNotNull]
    public SubjectLink[] Link { get; set; } = [];

    /// <summary>The file to write, ending in .png or .svg, in a folder that exists. Taken literally: wildcards are not expanded.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [Alias("LiteralPath")]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>Comparison of forces, or Trend of months.</summary>
    /// <value>Comparison</value>
    [Parameter(ParameterSetName = "Profile")]
    public ChartKind Kind { get; set; } = ChartKind.Comparison;

    /// <summary>The measure to chart, as Get-ToexMeasure names it.</summary>
    /// <value>RatePer1000</value>
    [Parameter(ParameterSetName = "Profile")]
    [ArgumentCompleter(typeof(MeasureNameCompleter))]
    [ValidateNotNullOrEmpty]
    public string Measure { get; set; } = "RatePer1000";

    /// <summary>Name or code of the force to bring out.</summary>
    /// <value>No force</value>
    [Parameter(ParameterSetName = "Profile")]
    [ArgumentCompleter(typeof(PoliceForceCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Focus { get; set; }

    /// <summary>Width in pixels, 300 to 10,000.</summary>
    /// <value>1200</value>
    [Parameter]
    public int Width { get; set; } = 1200;

    /// <summary>Height in pixels, 300 to 10,000.</summary>
    /// <value>As high as the content needs</value>
    [Parameter]
    public int? Height { get; set; }

    /// <summary>Colours: Light for paper and documents, Dark for screens.</summary>
    /// <value>Light</value>
    [Parameter]
    public ChartTheme Theme { get; set; } = ChartTheme.Light;

    /// <summary>Title to show in place of the finding.</summary>
    /// <value>The finding</value>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>Protective marking, shown at the top and at the foot.</summary>
    /// <value>OFFICIAL; OFFICIAL-SENSITIVE for a pair of records</value>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Marking { get; set; }

    /// <summary>Replace a file that is there.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        _profiles.AddRange(InputObject);
        _links.AddRange(Link);
    }

    /// <inheritdoc/>
    protected override void End()
    {
        var path = FilePath(Path);
        if (_links.MinBy(l => l.Bits) is { } link)
        {
            var options = new WaterfallOptions { Width = Width, Height = Height, Theme = Theme, Title = Title };
            Write(path, "Write a Waterfall chart",
                () => ChartExporter.Export(LinkChart.Of(link), Marking is null ? options : options with { Marking = Marking }, path, Force, PipelineStopToken));
            return;
        }

        var chart = new ChartOptions
        {
            Kind = Kind,
            Measure = VawgMeasures.Find(Measure) ?? throw MeasureErrors.NotFound.With(Measure),
            Focus = Focus,
            Width = Width,
            Height = Height,
            Theme = Theme,
            Title = Title,
            Marking = Marking ?? "OFFICIAL",
        };
        Write(path, $"Write a {Kind} chart", () => ChartExporter.Export(_profiles, chart, path, Force, PipelineStopToken));
    }

    private void Write(string path, string action, Func<ChartFile> export)
    {
        if (!ShouldProcess(path, action))
        {
            return;
        }

        var chart = export();
        foreach (var warning in chart.Warnings)
        {
            WriteWarning(warning);
        }

        WriteFile(chart.File, new PSNoteProperty("AlternativeText", chart.AlternativeText));
    }
}
