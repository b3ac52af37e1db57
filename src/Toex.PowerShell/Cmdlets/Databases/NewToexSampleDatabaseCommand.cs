using System.Globalization;
using System.Management.Automation;
using Toex.Data.Databases;
using Toex.Data.Samples;
using Toex.PowerShell.Parameters;

namespace Toex.PowerShell.Cmdlets.Databases;

/// <summary>Makes a profile database of realistic sample data for the nine forces.</summary>
/// <remarks>
/// <para>Every person in it is made up. Volumes and mix follow published figures, and the same seed makes the same rows. Planted stories,
/// which the property Stories of the output describes, show what Toex is for: above all a boy in Essex whose offences sit with several
/// teams, under three spellings of his name. Beside offences there are missing episodes, and managed offenders with visits and orders; some
/// people stand in several of these.</para>
/// <para>The file appears whole or not at all. On a server the rows are the same; they are made in a temporary file first.</para>
/// </remarks>
/// <example>
/// <para>Make a sample database and connect to it.</para>
/// <code>New-ToexSampleDatabase -Path ./sample.toex -Force
/// Connect-ToexDatabase -Path ./sample.toex</code>
/// </example>
/// <example>
/// <para>See which stories are planted, and where to look for them.</para>
/// <code>New-ToexSampleDatabase -Path ./sample.toex -Force | ForEach-Object Stories</code>
/// </example>
/// <example>
/// <para>Make three years at a fifth of the real volume, with another seed.</para>
/// <code>New-ToexSampleDatabase -Path ./large.toex -Scale 2 -Months 36 -Seed 7 -Force -WhatIf</code>
/// </example>
/// <example>
/// <para>See what would be made on a server.</para>
/// <code>New-ToexSampleDatabase -SqlServer sql.force.example -DatabaseName sample -WhatIf</code>
/// </example>
[Cmdlet(VerbsCommon.New, "ToexSampleDatabase", SupportsShouldProcess = true, DefaultParameterSetName = File)]
[OutputType(typeof(FileInfo), ParameterSetName = [File])]
[OutputType(typeof(ProfileDatabase), ParameterSetName = [Server, Text])]
public sealed class NewToexSampleDatabaseCommand : ServerCmdlet
{
    /// <summary>The file to make, in a folder that exists. Taken literally: wildcards are not expanded.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true, ParameterSetName = File)]
    [Alias("LiteralPath", "FullName")]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>The same seed makes the same rows.</summary>
    /// <value>1</value>
    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int Seed { get; set; } = 1;

    /// <summary>
    /// Volume: 1 is a tenth of what the nine forces recorded in 2017/18, about 150,000 offences in 24 months; 10 is their real volume; 135
    /// is about 20 million offences.
    /// </summary>
    /// <value>1</value>
    [Parameter]
    [ValidateRange(0.01, 1350)]
    public double Scale { get; set; } = 1;

    /// <summary>Whole months of recorded offences and missing episodes.</summary>
    /// <value>24</value>
    [Parameter]
    [ValidateRange(SampleOptions.FewestMonths, SampleOptions.MostMonths)]
    public int Months { get; set; } = 24;

    /// <summary>Last day of recorded offences: the end of a month.</summary>
    /// <value>2026-09-30</value>
    [Parameter]
    [CalendarDate]
    public DateTime LastDay { get; set; } = new SampleOptions().LastDay.ToDateTime(default);

    /// <summary>
    /// Replace a file that is there, unless it is in use; its audit journal is kept, and says so where data are erased by that. On a
    /// server: replace an earlier profile database, if it holds sample data or no facts, and keep its audit journal.
    /// </summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        if (LastDay.AddDays(1).Day != 1)
        {
            var monthEnd = new DateTime(LastDay.Year, LastDay.Month, DateTime.DaysInMonth(LastDay.Year, LastDay.Month));
            throw SampleErrors.NotMonthEnd.With(CalendarDateAttribute.Text(LastDay), CalendarDateAttribute.Text(monthEnd));
        }

        var options = new SampleOptions { Seed = Seed, Scale = Scale, Months = Months, LastDay = DateOnly.FromDateTime(LastDay) };
        var what = string.Create(CultureInfo.InvariantCulture, $"Make a sample database of scale {Scale}, {Months} months");
        using var progress = ProgressOf<SampleProgress>("Making sample data", p => (p.Step, (p.Number - 1.0) / p.Of));
        if (AddressToMake() is { } address)
        {
            if (ShouldProcess(address.ToString(), OnServer(what, Force)))
            {
                var made = SampleDatabase.Create(address, Force, options, progress, PipelineStopToken);
                WriteConnected(address, Notes(made));
            }

            return;
        }

        var path = FilePath(Path);
        DatabaseFile.EnsureFree(path, Force);
        if (ShouldProcess(path, what))
        {
            var made = SampleDatabase.Create(path, Force, options, progress, PipelineStopToken);
            WriteFile(new(path), Notes(made));
        }
    }

    private static PSNoteProperty[] Notes(SampleSummary made) =>
    [
        new("Offences", made.Offences), new("Persons", made.Persons), new("MissingEpisodes", made.MissingEpisodes),
        new("ManagedOffenders", made.ManagedOffenders), new("OffenderVisits", made.OffenderVisits), new("CivilOrders", made.CivilOrders),
        new("Stories", made.Stories),
    ];
}
