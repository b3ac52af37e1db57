using System.Globalization;

namespace Toex.Data.Subjects;

/// <summary>What somebody decided of two persons. The next run of linkage applies it, and every run after that.</summary>
/// <param name="DecisionId">Number.</param>
/// <param name="PersonId">The person with the smaller id.</param>
/// <param name="OtherPersonId">The other.</param>
/// <param name="Decision">Same or apart.</param>
/// <param name="Reason">Why.</param>
/// <param name="DecidedBy">Who.</param>
/// <param name="DecidedUtc">When.</param>
public sealed record LinkDecisionRecord(
    int DecisionId, long PersonId, long OtherPersonId, SubjectLinkDecision Decision, string Reason, string DecidedBy, DateTime DecidedUtc)
{
    /// <summary>Keys, and nothing personal.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Persons {PersonId} and {OtherPersonId}: {Decision}");
}
