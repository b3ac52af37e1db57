using System.Globalization;
using Toex.Data.Linkage;

namespace Toex.Data.Subjects;

/// <summary>Whether a run can build on the one before.</summary>
/// <param name="Base">The run to build on; null to compare all persons afresh.</param>
/// <param name="Why">Why so.</param>
internal sealed record ResolutionPlan(LinkRun? Base, string Why)
{
    /// <summary>Where more persons than one in so many are new, the model is learnt afresh: it was learnt from others.</summary>
    private const int MostNew = 4;

    internal static ResolutionPlan Create(SubjectResolutionRequest request, LinkRun? last, long persons, Func<LinkRun, long> newSince)
    {
        if (request.Full)
        {
            return new(null, "asked for");
        }

        if (last is null)
        {
            return new(null, "no run before it");
        }

        if (last.MatchProbability != request.MatchProbability || last.ClericalProbability != request.ClericalFrom)
        {
            return new(null, $"run {Text(last.Id)} had other probabilities");
        }

        if (last.Withdrawn)
        {
            return new(null, $"persons were withdrawn since run {Text(last.Id)}");
        }

        if (!last.Model.Levels.Select(l => (l.Comparison, l.Label))
            .SequenceEqual(LinkageComparisons.All.SelectMany(c => c.Levels.Select(l => (c.Name, l.Label)))))
        {
            return new(null, $"run {Text(last.Id)} was made by a version that compared otherwise");
        }

        var fresh = newSince(last);
        var told = string.Create(
            CultureInfo.InvariantCulture, $"{fresh:N0} of {persons:N0} persons are new or corrected since run {last.Id}");
        return fresh * MostNew > persons ? new(null, told) : new(last, told);
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
