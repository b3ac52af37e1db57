namespace Toex.Data.Calendar;

/// <summary>Days since 2000-01-01 and months as year × 12 + month - 1: the integer dates of the fact tables.</summary>
public static class DayNumber
{
    private static readonly int Epoch = new DateOnly(2000, 1, 1).DayNumber;

    /// <summary>Days since 2000-01-01.</summary>
    public static int FromDate(DateOnly date) => date.DayNumber - Epoch;

    /// <summary>The date of a day number.</summary>
    public static DateOnly ToDate(int dayNumber) => DateOnly.FromDayNumber(dayNumber + Epoch);

    /// <summary>Year × 12 + month - 1.</summary>
    public static int MonthOf(DateOnly date) => (date.Year * 12) + date.Month - 1;

    /// <summary>The first day of a month number.</summary>
    public static DateOnly FirstOfMonth(int monthNumber) => new(monthNumber / 12, (monthNumber % 12) + 1, 1);
}
