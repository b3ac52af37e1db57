using System.Globalization;
using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Profiles.Queries;
using Toex.Profiles.Scopes;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Subjects;

/// <summary>In which themes subjects stand: what joining the datasets tells that none of them does alone.</summary>
internal sealed class SubjectStanding
{
    private const int Suspect = 1, Victim = 2, Missing = 3, Managed = 4, Breached = 5, VictimIsMissing = 6;

    private readonly ILookup<long, (int Place, long Number)> places;
    private readonly int own;

    private SubjectStanding(ILookup<long, (int, long)> places, int own) => (this.places, this.own) = (places, own);

    /// <summary>The subject's standing in words, their own theme left out.</summary>
    internal IReadOnlyList<string> Of(long subject) =>
        places.Contains(subject) ? [.. places[subject].Where(p => p.Place != own).OrderBy(p => p.Place).Select(Words)] : [];

    internal static SubjectStanding Load(
        ProfileDatabase database, SubjectRequest request, ReportingWindow window, IReadOnlyList<RankingRow> rows, CancellationToken cancel)
    {
        var parameters = Parameters(database, window, null, cancel).ToArray();
        var places = rows.Select(r => r.SubjectId).Distinct().Chunk(KeyTexts.AtOnce)
            .SelectMany(subjects => database.Store.Query(RankingQuery.Standing(subjects, parameters),
                row => (Subject: row.GetInt64(0), Place: row.GetInt32(1), Number: row.GetInt64(2)), cancel));
        return new(places.ToLookup(p => p.Subject, p => (p.Place, p.Number)), OwnPlace(request));
    }

    /// <summary>What the queries take beside what a fact's own ranking takes already.</summary>
    internal static IEnumerable<(string Name, object? Value)> Parameters(ProfileDatabase database, ReportingWindow window, FactKind? beside, CancellationToken cancel)
    {
        var vawg = CountedScope.Of(database, ThemeCatalogue.Find("Vawg"), null, cancel);
        IEnumerable<(string, object?)> days = beside is null ? [("from", window.FromDay), ("to", window.ToDay)] : [];
        IEnumerable<(string, object?)> dates = beside switch
        {
            FactKind.ManagedOffender => [],
            FactKind.MissingEpisode => [("from_date", window.From)],
            _ => [("from_date", window.From), ("to_date", window.To)],
        };
        return [.. days, .. dates, ("vawg_scope", vawg.Codes), ("vawg_sex", vawg.Scope.Sex), ("vawg_age_from", vawg.Scope.AgeFrom)];
    }

    internal static int OwnPlace(SubjectRequest request) => request.Theme.Fact switch
    {
        FactKind.MissingEpisode => Missing,
        FactKind.ManagedOffender => Managed,
        _ => request.Theme.Id != "Vawg" ? 0 : request.Role == SubjectRole.Suspect ? Suspect : Victim,
    };

    private static string Words((int Place, long Number) standing) => standing.Place switch
    {
        Suspect => $"VAWG suspect ({Number(standing.Number, "offence")})",
        Victim => $"VAWG victim ({Number(standing.Number, "offence")})",
        Missing => $"Missing ({Number(standing.Number, "incident")})",
        Managed => "Managed offender",
        Breached => $"{Number(standing.Number, "order")} breached",
        VictimIsMissing => $"{Number(standing.Number, "missing child", "missing children")} among the victims",
        _ => "",
    };

    private static string Number(long number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many ?? one + "s")}");
}
