using System.Globalization;
using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Profiles.Suppression;
using Toex.Reporting.Protection;

namespace Toex.Reporting.Visuals;

/// <summary>
/// The counts that a measure tells force by force, or month by month. What shows it cannot withhold them: a rate tells its count to whoever
/// knows the residents, a share and its limits tell the part and the whole.
/// </summary>
internal sealed class MeasureCells(ForceProfile profile, Measure measure, ReleasedCells release)
{
    /// <summary>Adds what a request shows of its measure.</summary>
    public static void Release(ProfileRequest request, bool months, ReleasedCells release)
    {
        foreach (var profile in request.Profiles)
        {
            release.Owner(profile);
            var cells = new MeasureCells(profile, request.Measure, release);
            if (months)
            {
                cells.AddMonths(request.Measure.Of, v => v.Numerator);
                cells.AddMonths(request.Measure.Per, v => v.Denominator);
            }
            else
            {
                cells.AddWindow();
            }
        }
    }

    private void AddWindow()
    {
        var value = profile[measure.Id];
        if (Whole(value.Numerator, measure.Of) is not { } over)
        {
            return;
        }

        var owner = CellKey.Owner(profile, measure.Of);
        var part = release.AddTotal(owner, over, CountUse.Fixed);
        if (Whole(value.Denominator, measure.Per) is { } under)
        {
            var whole = release.AddTotal(CellKey.Owner(profile, measure.Per!), under, CountUse.Fixed);
            if (measure.Kind == MeasureKind.Share && over <= under)
            {
                release.AddSum([part, release.Add(new(owner, "rest", measure.Id), under - over, CountUse.Undrawn)], whole);
            }
        }
    }

    /// <summary>Months make up the window where all of them are known; of those there on a day, the last is the window's.</summary>
    private void AddMonths(string? count, Func<MeasureValue, double?> of)
    {
        var months = profile.Months.Select(m => (m.Month, Count: Whole(of(m.Values.GetValueOrDefault(measure.Id)), count))).ToList();
        var cells = months.Where(m => m.Count is not null).Select(m => release.Add(
            new(CellKey.Counted(profile), count!, m.Month.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), m.Count!.Value,
            CountUse.Fixed)).ToList();
        if (Whole(of(profile.Measures.GetValueOrDefault(measure.Id)), count) is not { } window || cells.Count < months.Count)
        {
            return;
        }

        if (measure.IsStock && months[^1].Count == window)
        {
            release.AddSum(cells[^1..], release.AddTotal(CellKey.Owner(profile, count!), window, CountUse.Undrawn));
        }
        else if (months.Sum(m => m.Count) == window)
        {
            release.AddSum(cells, release.AddTotal(CellKey.Owner(profile, count!), window, CountUse.Undrawn));
        }
    }

    /// <summary>A number of things; null where it is a sum of weights, the residents, or not known.</summary>
    private long? Whole(double? amount, string? count) =>
        count is null || (count == measure.Of && measure.IsHarm) || (count == measure.Per && measure.IsPerResident)
            || amount is not >= 0 || !double.IsInteger(amount.Value) ? null : (long)amount.Value;
}
