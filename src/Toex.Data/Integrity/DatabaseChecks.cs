using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.Stores;

namespace Toex.Data.Integrity;

/// <summary>The integrity checks of a profile database.</summary>
public static class DatabaseChecks
{
    /// <summary>Runs every check, one result each, as they finish.</summary>
    public static IEnumerable<CheckResult> Run(ProfileDatabase database, IProgress<CheckProgress>? progress, CancellationToken cancel)
    {
        var done = 0;
        double all = CountedCheck.All.Count + 3;
        foreach (var check in CountedCheck.All)
        {
            progress?.Report(new(check.Check, done++ / all));
            var problems = database.Store.Query(Named(check.Query), row => row.GetInt64(0), cancel).Single();
            yield return new(check.Check, problems == 0, problems, check.Meaning);
        }

        progress?.Report(new("Day and month numbers", done++ / all));
        yield return DayNumbers(database, cancel);
        progress?.Report(new("Files left behind", done++ / all));
        yield return Leftovers(database);
        progress?.Report(new("Audit journal", done / all));
        yield return Journal(database);
    }

    private static CheckResult DayNumbers(ProfileDatabase database, CancellationToken cancel)
    {
        var wrong = database.Store.Query(Named("offence-days"),
                row => (Date: row.GetFieldValue<DateOnly>(0), Day: row.GetInt32(1), Month: row.GetInt32(2), Offences: row.GetInt64(3)),
                    cancel)
            .Where(d => DayNumber.FromDate(d.Date) != d.Day || DayNumber.MonthOf(d.Date) != d.Month)
            .Sum(d => d.Offences);
        return new("Day and month numbers agree with the dates", wrong == 0, wrong, "Offences would fall in the wrong window or month.");
    }

    private static CheckResult Leftovers(ProfileDatabase database)
    {
        var left = database.Store.LeftBehind();
        const string meaning =
            "Personal data would lie in a half-made file that nobody looks for; the next writer removes it, or delete it";
        return new("Nothing half-made was left beside the database", left.Count == 0, left.Count,
            left.Count == 0 ? meaning + "." : $"{meaning}: {string.Join(", ", left.Select(Path.GetFileName))}.");
    }

    private static CheckResult Journal(ProfileDatabase database)
    {
        var broken = database.Journal.Exists ? database.Journal.Read().Count(e => e.Problem is not null) : 0;
        return new("The audit journal's chain holds", broken == 0, broken, "An entry was changed, removed or inserted: see Get-ToexAudit.");
    }

    private static SqlQuery Named(string name) => SqlQuery.Embedded(typeof(DatabaseChecks).Assembly, $"Integrity/Queries/{name}.sql");
}
