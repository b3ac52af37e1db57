using System.Management.Automation;
using Toex.PowerShell.Completion;
using Toex.Profiles.Measures;
using Toex.Profiles.Vawg;
using Toex.Reporting.Charts;

namespace Toex.PowerShell.Cmdlets.Charts;

/// <summary>Writes a comparison or trend chart of force profiles to a PNG or SVG file.</summary>
/// <remarks>
/// <para>Comparison: forces as ranked bars with 95 % limits, the group's value as a line, the force in focus brought out. Trend: months
/// with XmR process limits and signals marked, a panel for each force.</para>
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
[Cmdlet(VerbsData.Export, "ToexChart", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportToexChartCommand : ToexCmdlet
{
    private readonly List<VawgProfile> _profiles = [];

    /// <summary>The profiles to chart, as Get-ToexVawgProfile gives them: one a force, of one window, scope and source.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNull]
    public VawgProfile[] InputObject { get; set; } = [];

    /// <summary>The file to write, ending in .png or .svg, in a folder that exists. Taken literally: wildcards are not expanded.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [Alias("LiteralPath")]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>Comparison of forces, or Trend of months.</summary>
    /// <value>Comparison</value>
    [Parameter]
    public ChartKind Kind { get; set; } = ChartKind.Comparison;

    /// <summary>The measure to chart, as Get-ToexMeasure names it.</summary>
    /// <value>RatePer1000</value>
    [Parameter]
    [ArgumentCompleter(typeof(MeasureNameCompleter))]
    [ValidateNotNullOrEmpty]
    public string Measure { get; set; } = "RatePer1000";

    /// <summary>Name or code of the force to bring out.</summary>
    /// <value>No force</value>
    [Parameter]
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
    /// <value>OFFICIAL</value>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string Marking { get; set; } = "OFFICIAL";

    /// <summary>Replace a file that is there.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override void Process() => _profiles.AddRange(InputObject);

    /// <inheritdoc/>
    protected override void End()
    {
        var path = FilePath(Path);
        var options = new ChartOptions
        {
            Kind = Kind,
            Measure = VawgMeasures.Find(Measure) ?? throw MeasureErrors.NotFound.With(Measure),
            Focus = Focus,
            Width = Width,
            Height = Height,
            Theme = Theme,
            Title = Title,
            Marking = Marking,
        };
        if (!ShouldProcess(path, $"Write a {Kind} chart"))
        {
            return;
        }

        var chart = ChartExporter.Export(_profiles, options, path, Force, PipelineStopToken);
        foreach (var warning in chart.Warnings)
        {
            WriteWarning(warning);
        }

        WriteFile(chart.File, new PSNoteProperty("AlternativeText", chart.AlternativeText));
    }
}
