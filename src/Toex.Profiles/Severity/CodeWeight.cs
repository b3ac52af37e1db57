namespace Toex.Profiles.Severity;

/// <summary>An offence code and its weight on the scale in use.</summary>
/// <param name="Code">Home Office code.</param>
/// <param name="Title">Title.</param>
/// <param name="IsCrime">Whether the all-crime rule counts it: not fraud, which is recorded nationally, and no entry that is no
/// crime.</param>
/// <param name="Weight">Weight; null where the scale has none.</param>
/// <param name="Approver">Who approved the weight, where it is a local override.</param>
internal sealed record CodeWeight(string Code, string Title, bool IsCrime, decimal? Weight, string? Approver);
