namespace Toex.Profiles.Severity;

/// <summary>An offence code and its weight on the scale in use.</summary>
/// <param name="Code">Home Office code.</param>
/// <param name="Title">Title.</param>
/// <param name="IsFraud">Whether it belongs to fraud, which is recorded nationally, not by forces.</param>
/// <param name="Weight">Weight; null where the scale has none.</param>
/// <param name="Approver">Who approved the weight, where it is a local override.</param>
internal sealed record CodeWeight(string Code, string Title, bool IsFraud, decimal? Weight, string? Approver);
