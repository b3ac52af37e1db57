using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;
using Toex.Data.Reference;
using Toex.PowerShell.Completion;
using Toex.PowerShell.Parameters;
using Toex.Profiles.Themes;

namespace Toex.PowerShell;

/// <summary>
/// A cmdlet about forces over a window of months. Forces are gathered from the pipeline first, so that the database is read once for
/// all of them.
/// </summary>
public abstract class ForceWindowCmdlet : DatabaseCmdlet
{
    private readonly List<Force> _chosen = [];
    private bool _named;

    /// <summary>Code, name or any other spelling of a force. Wildcards are allowed.</summary>
    /// <value>Every force that submits data (of published data: every territorial force)</value>
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("ForceCode", "Code")]
    [ArgumentCompleter(typeof(PoliceForceCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? PoliceForce { get; set; }

    /// <summary>Last day of the window, such as 2026-09-30.</summary>
    /// <value>The latest day that the database has of the theme (of published data: the end of the latest quarter)</value>
    [Parameter]
    [CalendarDate]
    public DateTime? AsOf { get; set; }

    /// <summary>Length of the window in months.</summary>
    /// <value>12</value>
    [Parameter]
    [ValidateRange(1, 240)]
    public int Months { get; set; } = 12;

    /// <summary>
    /// Whose definition to count by, as the theme names its scopes. Of VAWG, Police: female victims aged 10 and over; Government: the same
    /// offences against any victim; AllCrime: all recorded crime but fraud, for comparison.
    /// </summary>
    /// <value>The theme's first scope</value>
    [Parameter]
    [ArgumentCompleter(typeof(ScopeNameCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Scope { get; set; }

    /// <summary>The theme that is asked for.</summary>
    private protected abstract ThemeDefinition Definition { get; }

    /// <summary>The last day of the window, where it was given.</summary>
    private protected DateOnly? LastDay => AsOf is { } day ? DateOnly.FromDateTime(day) : null;

    /// <summary>Notes what an object of the pipeline sets beside the force.</summary>
    private protected virtual void Note()
    {
    }

    /// <summary>Tells with -Verbose what was done.</summary>
    private protected void Tell(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            WriteVerbose(line);
        }
    }

    /// <summary>Work for the forces chosen; null where none was named.</summary>
    private protected abstract void Run(IReadOnlyList<Force>? forces);

    /// <inheritdoc/>
    protected sealed override void Process()
    {
        Note();
        foreach (var name in PoliceForce ?? [])
        {
            _named = true;
            AddForces(_chosen, name);
        }
    }

    /// <inheritdoc/>
    protected sealed override void End()
    {
        // Nothing in, nothing out: neither a pipeline that brought no force nor a name that no force has means all forces.
        if (_named ? _chosen.Count > 0 : !MyInvocation.ExpectingInput)
        {
            var started = Stopwatch.GetTimestamp();
            Run(_named ? _chosen : null);
            Tell([string.Create(CultureInfo.InvariantCulture, $"Took {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s.")]);
        }
    }
}
