using Toex.Profiles;
using Toex.Reporting.Charts;

namespace Toex.PowerShell.Cmdlets.Charts;

/// <summary>A chart that a call is to write.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Profiles">Of which forces.</param>
/// <param name="Focus">The force to bring out; null for none.</param>
/// <param name="Path">The file.</param>
internal sealed record PlannedChart(ChartKind Kind, IReadOnlyList<ForceProfile> Profiles, string? Focus, string Path);
