namespace Toex.Reporting.Kinds.Map;

/// <summary>A force to show on a map.</summary>
/// <param name="Code">Its ONS code.</param>
/// <param name="PoliceForce">Its name.</param>
/// <param name="Value">Its value; null where it is not known.</param>
/// <param name="InFocus">Whether it is the force to bring out.</param>
internal sealed record MapForce(string Code, string PoliceForce, double? Value, bool InFocus);
