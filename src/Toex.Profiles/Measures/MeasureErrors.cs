using Toex.Data.Errors;

namespace Toex.Profiles.Measures;

/// <summary>Errors about measures.</summary>
public static class MeasureErrors
{
    /// <summary>No measure of that name.</summary>
    public static readonly ErrorDefinition NotFound = new("Toex.Measure.NotFound", ErrorKind.NotFound,
        "There is no measure '{0}' in {1}.", "List the measures with Get-ToexMeasure.");
}
