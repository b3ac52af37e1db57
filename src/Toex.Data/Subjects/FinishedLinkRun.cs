using Toex.Data.Linkage;

namespace Toex.Data.Subjects;

/// <summary>A run of linkage that is to be kept.</summary>
/// <param name="Id">Number.</param>
/// <param name="LearntIn">The earlier run whose model it used; null where it learnt one.</param>
/// <param name="Request">What was asked of it.</param>
/// <param name="Found">What it found.</param>
/// <param name="LastSubmissionId">The last submission that it saw.</param>
internal sealed record FinishedLinkRun(
    int Id, LinkRun? LearntIn, SubjectResolutionRequest Request, LinkageResult Found, int LastSubmissionId);
