using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Profiles.Measures;
using Toex.Profiles.Queries;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Facts;

/// <summary>Counts a fact table: all that any theme, chart or page makes of it, in as few passes as there are fact tables.</summary>
internal abstract class FactSource
{
    /// <summary>What is counted, for the foot of a page.</summary>
    internal abstract string Title { get; }

    /// <summary>Dimensions whose groups have an order of their own.</summary>
    internal virtual IReadOnlySet<string> Ordered { get; } = new HashSet<string>();

    /// <summary>What concentration is of: whose and what amount; null where the fact knows no subjects.</summary>
    internal virtual (string Title, string Subjects, string Amount)? Spread => null;

    /// <summary>Title of the heat map; null where the fact knows no hours.</summary>
    internal virtual string? HoursTitle => null;

    /// <summary>What a backlog counts, and what is in time.</summary>
    internal virtual (string Unit, string? Within) Backlog => ("", null);

    /// <summary>Whether harm by severity weights means something.</summary>
    internal virtual bool HasHarm => false;

    /// <summary>Months in a period: 3 where the source has quarters alone.</summary>
    internal virtual int PeriodMonths => 1;

    /// <summary>Whether it is published data, of which no person is known.</summary>
    internal virtual bool Published => false;

    /// <summary>Whether persons' ages are known.</summary>
    internal virtual bool KnowsAges => true;

    /// <summary>What a pyramid counts.</summary>
    internal abstract string AgesUnit { get; }

    /// <summary>What one of a dimension's groups counts, where that is not what the theme counts.</summary>
    internal virtual string UnitOf(BreakdownDefinition breakdown, ThemeDefinition theme) => theme.Many;

    /// <summary>Whether what a measure is made of is known.</summary>
    internal virtual bool Knows(Measure measure) => true;

    /// <summary>Whether a dimension is known.</summary>
    internal virtual bool Knows(BreakdownDefinition breakdown) => true;

    /// <summary>Whether the period that begins on a day is one of the window's.</summary>
    internal virtual bool HasPeriod(DateOnly first, ReportingWindow window) => true;

    /// <summary>What is counted under the name of a scope.</summary>
    internal virtual ThemeScope ScopeOf(ThemeScope scope) => scope;

    private protected abstract string LatestQuery { get; }

    internal static FactSource Of(FactKind fact) => fact switch
    {
        FactKind.Offence => new OffenceFacts(),
        FactKind.MissingEpisode => new EpisodeFacts(),
        _ => new OffenderFacts(),
    };

    /// <summary>The last day that the database has of this fact; null where it has none.</summary>
    internal virtual DateOnly? Latest(ProfileDatabase database, CancellationToken cancel)
    {
        var day = database.Store.Query(ProfileQuery.Named(LatestQuery), row => row.GetInt32(0), cancel).Single();
        return day < 0 ? null : DayNumber.ToDate(day);
    }

    /// <summary>The figures of each force that has any, by its key.</summary>
    internal abstract Dictionary<int, ForceFigures> Load(FactRequest request, CancellationToken cancel);

    /// <summary>The figures of a force that has submitted none.</summary>
    internal static ForceFigures None(FactRequest request) => new(request.MonthCount) { KnownOnly = new HashSet<string>() };

    /// <summary>What a single one is called, for notes.</summary>
    internal abstract string One { get; }

    private protected static ForceFigures Figures(Dictionary<int, ForceFigures> all, int forceId, FactRequest request)
    {
        if (!all.TryGetValue(forceId, out var figures))
        {
            all[forceId] = figures = new(request.MonthCount);
        }

        return figures;
    }

    /// <summary>First day of each force's facts, for those that have any.</summary>
    private protected static Dictionary<int, int> FirstDays(FactRequest request, string query, CancellationToken cancel) =>
        request.Database.Store.Query(ProfileQuery.Named(query), row => (Force: row.GetInt32(0), Day: row.GetInt32(1)), cancel)
            .ToDictionary(f => f.Force, f => f.Day);
}
