using System.Globalization;
using Toex.Data.Stores;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Queries;

/// <summary>Ranking texts, put together of parts: what is ranked differs by fact, how it is ranked does not.</summary>
internal static class RankingQuery
{
    private const string Comma = ",\n";

    /// <summary>Ranks the subjects of a fact; those who stand in several themes first, where that is asked for.</summary>
    internal static SqlQuery Of(FactKind fact, bool acrossThemes, params (string Name, object? Value)[] parameters)
    {
        var head = fact switch { FactKind.Offence => "offences", FactKind.MissingEpisode => "episodes", _ => "offenders" };
        var elsewhere = acrossThemes ? Part("everybody") + Part("standing") + Comma + Part("elsewhere") : Part("nowhere-else");
        return Query($"{head}{(acrossThemes ? "-across" : "")}", Part("linked") + Comma + Part(head) + elsewhere + Part("order"), parameters);
    }

    /// <summary>Where some subjects stand, in every theme.</summary>
    internal static SqlQuery Standing(IReadOnlyList<long> subjects, params (string Name, object? Value)[] parameters)
    {
        var names = subjects.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"subject_{i}")).ToList();
        var chosen = $"chosen AS (\n    SELECT person_id, subject_id FROM person WHERE subject_id IN ({string.Join(", ", names.Select(n => "@" + n))})\n)";
        return Query("standing", Part("linked") + Comma + chosen + Comma + Part("standing") + Part("standing-rows"),
            [.. parameters, .. names.Zip(subjects, (name, subject) => (name, (object?)subject))]);
    }

    private static string Part(string name) => SqlQuery.Embedded(typeof(RankingQuery).Assembly, $"Queries/Ranking/{name}.sql").Text;

    private static SqlQuery Query(string name, string text, IEnumerable<(string Name, object? Value)> parameters) =>
        new($"Queries/Ranking/{name}", text, parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));
}
