namespace Toex.Reporting.Kinds.Trend;

/// <summary>A stretch of a series on one level.</summary>
/// <param name="First">First day of its first period.</param>
/// <param name="Last">First day of its last period.</param>
/// <param name="Mean">Mean of its settled periods.</param>
/// <param name="Lower">Lower limit.</param>
/// <param name="Upper">Upper limit.</param>
internal sealed record TrendPart(DateTime First, DateTime Last, double Mean, double Lower, double Upper);
