namespace Toex.Data.Reference.Titles;

/// <summary>What a step of resolving found: a code, or a problem with the codes between which it lies.</summary>
internal sealed record TitleFinding(string? Code, TitleMeans Means, double Certainty, TitleProblem Problem, IReadOnlyList<string> Between)
{
    internal static TitleFinding Create(string code, TitleMeans means, double certainty) =>
        new(code, means, certainty, TitleProblem.None, []);

    internal static TitleFinding Not(TitleProblem problem, params IReadOnlyList<string> between) =>
        new(null, TitleMeans.None, 0, problem, between);
}
