using Toex.Data.Stores;
using Toex.Profiles.Cubes;
using Toex.Profiles.Queries;

namespace Toex.Profiles.Subjects;

/// <summary>Ranking texts, put together of parts: what is ranked differs by fact, how it is ranked does not.</summary>
internal static class RankingQuery
{
    private const string Comma = ",\n";

    /// <summary>Ranks the subjects of a fact; those who stand in several themes first, where that is asked for.</summary>
    internal static SqlQuery Ranked(CountedFact fact, bool acrossThemes, params (string Name, object? Value)[] parameters)
    {
        var head = ProfileQuery.In(fact.Folder, "ranking").Text;
        var elsewhere = acrossThemes ? Part("everybody") + Part("standing") + Comma + Part("elsewhere") : Part("nowhere-else");
        return Query($"{fact.Folder}/ranking{(acrossThemes ? "-across" : "")}", Part("linked") + Comma + head + elsewhere + Part("order"),
            parameters);
    }

    /// <summary>Where some subjects stand, in every theme; <see cref="KeyTexts.AtOnce"/> of them at most.</summary>
    internal static SqlQuery Standing(IReadOnlyList<long> subjects, params (string Name, object? Value)[] parameters)
    {
        var texts = KeyTexts.Parameters(subjects);
        return Query("Subjects/Ranking/standing", Part("linked") + Comma + KeyTexts.Rows(texts) + Comma + Part("asked") + Part("standing")
            + Part("standing-rows"), [.. parameters, .. texts]);
    }

    private static string Part(string name) => ProfileQuery.In("Subjects/Ranking", name).Text;

    private static SqlQuery Query(string name, string text, IEnumerable<(string Name, object? Value)> parameters) =>
        new(name, text, parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));
}
