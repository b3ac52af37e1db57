using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Profiles.Queries;
using Toex.Profiles.Scopes;
using Toex.Profiles.Severity;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Facts;

/// <summary>Which facts to count.</summary>
internal sealed record FactRequest(
    ProfileDatabase Database, ThemeDefinition Theme, CountedScope Scope, ReportingWindow Window, SeverityScale Scale, IReadOnlyList<Force>? Forces)
{
    internal int FirstMonth => DayNumber.MonthOf(Window.From);

    internal int MonthCount => DayNumber.MonthOf(Window.To) - FirstMonth + 1;

    /// <summary>Runs a query over the window, the one before and the forces.</summary>
    internal IEnumerable<CubeRow> Cube(string query, CancellationToken cancel, params (string Name, object? Value)[] more)
    {
        var (low, high) = ForceRange.Of(Forces);
        return Database.Store.Query(
            ProfileQuery.Named(query, [("to", Window.ToDay), ("force_low", low), ("force_high", high), .. more]), CubeRow.Read, cancel);
    }

    /// <summary>The first day of the window, as the parameter of a query.</summary>
    internal (string, object?) From => ("from", Window.FromDay);

    /// <summary>The first day of the window before, as the parameter of a query.</summary>
    internal (string, object?) Before => ("before", Window.Before().FromDay);

    /// <summary>The as-of date as a number such as 20260930, of which a birth date's number is taken to have the age.</summary>
    internal static (string, object?) AgesOn(ReportingWindow window) => ("to_ymd", (window.To.Year * 10000) + (window.To.Month * 100) + window.To.Day);

    /// <summary>The month at whose end managed offenders have their ages.</summary>
    internal static (string, object?) AgeMonth(ReportingWindow window) => ("age_month", DayNumber.MonthOf(window.To));

    /// <summary>Names by key, of a query that gives key and name.</summary>
    internal Dictionary<int, string> Names(string query, CancellationToken cancel) =>
        Database.Store.Query(ProfileQuery.Named(query), row => (Id: Convert.ToInt32(row.GetValue(0), System.Globalization.CultureInfo.InvariantCulture), Name: row.GetString(1)), cancel)
            .ToDictionary(n => n.Id, n => n.Name);
}
