using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Profiles.Suppression;
using Toex.Reporting.Errors;

namespace Toex.Reporting.Visuals;

/// <summary>
/// Refuses what shows a measure force by force, or month by month, where a small number would be shown or could be worked out: such a
/// chart withholds nothing, and a rate tells its count to whoever knows the residents.
/// </summary>
internal static class SmallNumbersCheck
{
    /// <param name="request">What is to be shown.</param>
    /// <param name="kind">Name of the kind, for the error.</param>
    /// <param name="months">Whether months are shown.</param>
    /// <exception cref="Data.Errors.ToexException"><c>Toex.Chart.SmallNumbersShown</c>.</exception>
    internal static void Refuse(ProfileRequest request, string kind, bool months)
    {
        if (request.SmallNumbers is not { } rule || request.Measure.IsHarm)
        {
            return;
        }

        var small = request.Profiles.Count(p => Values(p, request.Measure, months).Any(v => IsSmall(v, request.Measure, rule)));
        if (small > 0)
        {
            throw ChartErrors.SmallNumbersShown.With(kind, rule.Threshold, request.Measure.Title, small, request.Profiles.Count);
        }
    }

    private static IEnumerable<MeasureValue> Values(ForceProfile profile, Measure measure, bool months) =>
        months ? [.. profile.Months.Select(m => m.Values.GetValueOrDefault(measure.Id))] : [profile[measure.Id]];

    private static bool IsSmall(MeasureValue value, Measure measure, SuppressionRule rule) =>
        value.Numerator is { } over && (rule.IsSmall((long)over)
            || (value.Denominator is { } under && !measure.IsPerResident && (rule.IsSmall((long)under)
                || (measure.Kind is MeasureKind.Share && rule.IsSmall((long)(under - over))))));
}
