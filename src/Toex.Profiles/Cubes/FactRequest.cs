using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Data.Stores;
using Toex.Profiles.Facts;
using Toex.Profiles.Scopes;
using Toex.Profiles.Severity;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Cubes;

/// <summary>Which facts to count.</summary>
internal sealed record FactRequest(
    ProfileDatabase Database, ThemeDefinition Theme, CountedScope Scope, ReportingWindow Window, SeverityScale Scale,
        IReadOnlyList<Force>? Forces)
{
    internal int FirstMonth => DayNumber.MonthOf(Window.From);

    internal int MonthCount => DayNumber.MonthOf(Window.To) - FirstMonth + 1;

    /// <summary>The first day of the window, as the parameter of a query.</summary>
    internal (string, object?) From => ("from", Window.FromDay);

    /// <summary>The last day of the window, as the parameter of a query.</summary>
    internal (string, object?) To => ("to", Window.ToDay);

    /// <summary>The first day of the window before, as the parameter of a query.</summary>
    internal (string, object?) Before => ("before", Window.Before().FromDay);

    /// <summary>The as-of date as a number such as 20260930, of which a birth date's number is taken to have the age.</summary>
    internal (string, object?) AgesOn => ("to_ymd", (Window.To.Year * 10000) + (Window.To.Month * 100) + Window.To.Day);

    /// <summary>The month at whose end managed offenders have their ages.</summary>
    internal (string, object?) AgeMonth => ("age_month", DayNumber.MonthOf(Window.To));

    /// <summary>Members of a dimension, of a query that gives key and name, and perhaps a third column by which they are ordered.</summary>
    internal Dictionary<int, DimensionMember> Names(SqlQuery query, CancellationToken cancel) =>
        Database.Store.Query(query, row => (Id: Whole(row.GetValue(0)),
                Member: new DimensionMember(row.GetString(1), Whole(row.GetValue(row.FieldCount > 2 ? 2 : 0)))), cancel)
            .ToDictionary(n => n.Id, n => n.Member);

    private static int Whole(object value) => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture);
}
