using System.Globalization;
using Toex.Data.Linkage;
using Toex.Data.Submissions.Rules;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Importing;

/// <summary>
/// Birth dates and ages that cannot be: they are not known, which is told, and nobody falls out of a count for them. Placeholders are those
/// that record linkage knows, and dates that a file has far too often.
/// </summary>
internal static class ImpossibleAges
{
    /// <summary>A date is taken for a system's default where at least so many persons have it, and so many times as many as another date has on average.</summary>
    internal const int LeastSpike = 20, TimesOthers = 20;

    private const int Oldest = 110;

    /// <summary>Marks the birth dates of a file of persons that are not loaded, and tells of them.</summary>
    internal static List<(SubmissionFinding Finding, string? Text)> OfPersons(StagingArea area, DateOnly today, CancellationToken cancel)
    {
        var dates = area.Query("SELECT birth_date, COUNT(*) FROM stage.good WHERE birth_date IS NOT NULL GROUP BY ALL ORDER BY birth_date",
            row => (Date: row.GetFieldValue<DateOnly>(0), Persons: row.GetInt64(1)), cancel);
        var placeholders = UnknownTexts.BirthDates;
        var impossible = dates.Where(d => placeholders.Contains(d.Date) || d.Date > today || d.Date.Year + Oldest + 1 < today.Year).ToList();
        var possible = dates.Except(impossible).ToList();
        var persons = possible.Sum(d => d.Persons);
        var spikes = possible.Where(d => d.Persons >= LeastSpike && possible.Count > 1
            && d.Persons * (possible.Count - 1) >= TimesOthers * (persons - d.Persons)).ToList();
        area.Fill("unknown_birth", [Schema.Column.Date("birth_date")], impossible.Concat(spikes).Select(d => new object?[] { d.Date }), cancel);
        return
        [
            .. impossible.Count == 0 ? [] : new[] { Found("birth.unknown", "birth_date", impossible.Sum(d => d.Persons), null) },
            .. spikes.Select(d => Found("birth.spike", "birth_date", d.Persons, d.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        ];
    }

    /// <summary>Tells of persons in offences or episodes of a day before they were born, or when they were too old.</summary>
    internal static List<(SubmissionFinding Finding, string? Text)> OfEvents(StagingArea area, SubmissionKind kind, CancellationToken cancel)
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
        var rule = SubmissionRules.Of(id);
        return (new(rule.Id, rule.Severity, column, rule.Message, rule.Mend, rows), text);
    }
}
