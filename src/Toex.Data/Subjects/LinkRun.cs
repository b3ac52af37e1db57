using Toex.Data.Linkage;

namespace Toex.Data.Subjects;

/// <summary>A run of linkage as it is stored.</summary>
/// <param name="Id">Number.</param>
/// <param name="Kind">How much was compared.</param>
/// <param name="RunUtc">When it was written.</param>
/// <param name="MatchProbability">Probability from which on two persons are one.</param>
/// <param name="ClericalProbability">Probability from which on a pair is kept.</param>
/// <param name="ModelRunId">The run that learnt the model.</param>
/// <param name="Model">The model.</param>
/// <param name="LastSubmissionId">The last submission that it saw.</param>
/// <param name="Withdrawn">Whether persons were withdrawn since.</param>
/// <param name="Persons">Persons that it saw.</param>
internal sealed record LinkRun(
    int Id, ResolutionKind Kind, DateTime RunUtc, double MatchProbability, double ClericalProbability, int ModelRunId, LinkageModel Model,
        int LastSubmissionId,
    bool Withdrawn, long Persons);
