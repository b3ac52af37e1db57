using System.Globalization;

namespace Toex.Data.Calendar;

/// <summary>A window of whole months ending on a day, both ends included.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day: the as-of date.</param>
/// <param name="Months">Length in months.</param>
public sealed record ReportingWindow(DateOnly From, DateOnly To, int Months)
{
    /// <summary>The window of <paramref name="months"/> months that ends on <paramref name="asOf"/>.</summary>
    /// <remarks>A window that ends with a month begins with one, so that leap days move nothing: twelve months to 28 February
    /// 2025 begin on 1 March 2024.</remarks>
    public static ReportingWindow EndingAt(DateOnly asOf, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        return new(asOf.AddDays(1).Day == 1 ? asOf.AddDays(1).AddMonths(-months) : asOf.AddMonths(-months).AddDays(1), asOf, months);
    }

    /// <summary>The window of the same length that ends the day before this one begins.</summary>
    public ReportingWindow Before() => EndingAt(From.AddDays(-1), Months);

    /// <summary>First day as a day number.</summary>
    public int FromDay => DayNumber.FromDate(From);

    /// <summary>Last day as a day number.</summary>
    public int ToDay => DayNumber.FromDate(To);

    /// <summary>Both days in ISO 8601, so that day and month cannot be mistaken: 2025-10-01 to 2026-09-30.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd} to {To:yyyy-MM-dd}");
}
