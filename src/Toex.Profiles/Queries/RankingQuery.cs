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

    /// <summary>Where some subjects stand, in every theme; <see cref="KeyTexts.AtOnce"/> of them at most.</summary>
    internal static SqlQuery Standing(IReadOnlyList<long> subjects, params (string Name, object? Value)[] parameters)
    {
        var texts = KeyTexts.Of(subjects);
        return Query("standing", Part("linked") + Comma + KeyTexts.Rows(texts) + Comma + Part("asked") + Part("standing") + Part("standing-rows"), [.. parameters, .. texts]);
    }

    private static string Part(string name) => SqlQuery.Embedded(typeof(RankingQuery).Assembly, $"Queries/Ranking/{name}.sql").Text;

    private static SqlQuery Query(string name, string text, IEnumerable<(string Name, object? Value)> parameters) =>
        new($"Queries/Ranking/{name}", text, parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));
}
