using System.Globalization;
using Toex.Data.Submissions.Rules;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Importing;

/// <summary>
/// Ages that cannot be, and birth dates that a file has far too often: they are not known, which is told, and nobody falls out of a count
/// for them. Single birth dates that cannot be are told with their rows (<see cref="BirthText"/>).
/// </summary>
internal static class ImpossibleAges
{
    /// <summary>A date is taken for a system's default where at least so many persons have it, and so many times as many as another date
    /// has on average.</summary>
    internal const int LeastSpike = 20, TimesOthers = 20;

    /// <summary>Marks the birth dates of a file of persons that are not loaded, and tells of them.</summary>
    internal static List<(SubmissionFinding Finding, string? Text)> OfPersons(StagingArea area, CancellationToken cancel)
    {
        var dates = area.Query("SELECT birth_date, COUNT(*) FROM stage.good WHERE birth_date IS NOT NULL GROUP BY ALL ORDER BY birth_date",
            row => (Date: row.GetFieldValue<DateOnly>(0), Persons: row.GetInt64(1)), cancel);
        var persons = dates.Sum(d => d.Persons);
        var spikes = dates.Where(d => d.Persons >= LeastSpike && dates.Count > 1
            && d.Persons * (dates.Count - 1) >= TimesOthers * (persons - d.Persons)).ToList();
        area.Fill("unknown_birth", [Schema.Column.Date("birth_date")], spikes.Select(d => new object?[] { d.Date }), cancel);
        return [.. spikes.Select(
            d => Found("birth.spike", "birth_date", d.Persons, d.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))];
    }

    /// <summary>Tells of persons in offences or episodes of a day before they were born, or when they were too old.</summary>
    internal static List<(SubmissionFinding Finding, string? Text)> OfEvents(
        StagingArea area, SubmissionKind kind, CancellationToken cancel)
    {
        var query = kind switch
        {
            SubmissionKind.OffencePersons => "impossible-role-ages",
            SubmissionKind.MissingEpisodes => "impossible-episode-ages",
            _ => null,
        };
        var rows = query is null ? 0 : area.Query(StagingArea.TextOf(query), row => row.GetInt64(0), cancel).Single();
        return rows == 0 ? [] : [Found("age.impossible", "person_reference", rows, null)];
    }

    private static (SubmissionFinding Finding, string? Text) Found(string id, string column, long rows, string? text)
    {
        var rule = SubmissionRules.Find(id);
        return (new(rule.Id, rule.Severity, column, rule.Message, rule.Mend, rows), text);
    }
}
