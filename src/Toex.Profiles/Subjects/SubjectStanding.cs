using System.Globalization;
using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Profiles.Facts;
using Toex.Profiles.Scopes;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Subjects;

/// <summary>In which themes subjects stand: what joining the datasets tells that none of them does alone.</summary>
internal sealed class SubjectStanding
{
    private const int Breached = 5, VictimIsMissing = 6;

    /// <summary>What each place is called, by the shipped theme that gives it.</summary>
    private static readonly Lazy<IReadOnlyDictionary<int, (ThemeDefinition Theme, ThemeStanding Standing)>> Places = new(() =>
        ThemeCatalogue.Names.Select(ThemeCatalogue.Find)
            .SelectMany(t => t.Subjects.Standing.Select(s => (Place: PlaceOf(t, s.Role), Theme: t, Standing: s)))
            .ToDictionary(p => p.Place, p => (p.Theme, p.Standing)));

    private readonly ILookup<long, (int Place, long Number)> places;
    private readonly int own;

    private SubjectStanding(ILookup<long, (int, long)> places, int own) => (this.places, this.own) = (places, own);

    /// <summary>The subject's standing in words, their own theme left out.</summary>
    internal IReadOnlyList<string> WordsOf(long subject) =>
        places.Contains(subject) ? [.. places[subject].Where(p => p.Place != own).OrderBy(p => p.Place).Select(Words)] : [];

    internal static SubjectStanding Load(
        ProfileDatabase database, SubjectRequest request, ReportingWindow window, IReadOnlyList<RankingRow> rows, CancellationToken cancel)
    {
        var parameters = Parameters(database, window, cancel).ToArray();
        var places = rows.Select(r => r.SubjectId).Distinct().Chunk(KeyTexts.AtOnce)
            .SelectMany(subjects => database.Store.Query(RankingQuery.Standing(subjects, parameters),
                row => (Subject: row.GetInt64(0), Place: row.GetInt32(1), Number: row.GetInt64(2)), cancel));
        return new(places.ToLookup(p => p.Subject, p => (p.Place, p.Number)), OwnPlace(request));
    }

    /// <summary>What the queries take. The offences are those of the theme that gives suspects and victims their place.</summary>
    internal static IEnumerable<(string Name, object? Value)> Parameters(
        ProfileDatabase database, ReportingWindow window, CancellationToken cancel)
    {
        var offences = CountedScope.Find(database, Places.Value[(int)SubjectRole.Suspect].Theme, null, cancel);
        return
        [
            ("from", window.FromDay), ("to", window.ToDay), ("from_date", window.From), ("to_date", window.To),
            ("vawg_scope", offences.Codes), ("vawg_sex", offences.Scope.Sex), ("vawg_age_from", offences.Scope.AgeFrom),
        ];
    }

    /// <summary>The place of the theme that is ranked; 0 where it gives none.</summary>
    internal static int OwnPlace(SubjectRequest request) =>
        request.Theme.Subjects.Standing.Any(s => s.Role == request.Role) ? PlaceOf(request.Theme, request.Role) : 0;

    private static int PlaceOf(ThemeDefinition theme, SubjectRole role) => theme.CountedFact().Subject(role)!.Place;

    private static string Words((int Place, long Number) standing) => standing.Place switch
    {
        Breached => $"{Number(standing.Number, "order", "orders")} breached",
        VictimIsMissing => $"{Number(standing.Number, "missing child", "missing children")} among the victims",
        var place when Places.Value.TryGetValue(place, out var given) => given.Standing is { One: { } one, Many: { } many }
            ? $"{given.Standing.Name} ({Number(standing.Number, one, many)})" : given.Standing.Name,
        _ => "",
    };

    private static string Number(long number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many)}");
}
