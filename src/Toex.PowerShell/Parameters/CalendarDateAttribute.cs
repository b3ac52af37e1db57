using System.Globalization;
using System.Management.Automation;

namespace Toex.PowerShell.Parameters;

/// <summary>
/// Takes a date only where day and month cannot be mistaken: a date object, 2026-09-30, or 30 September 2026. PowerShell itself
/// would read 03/04/2026 as 4 March.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CalendarDateAttribute : ArgumentTransformationAttribute
{
    private static readonly DateTime Earliest = new(1900, 1, 1);
    private static readonly DateTime Latest = new(2100, 12, 31);
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ss", "d MMMM yyyy", "d MMM yyyy"];

    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        var value = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        if (value is null)
        {
            return null; // No date: what the parameter takes without one.
        }

        var day = Read(value);
        return day >= Earliest && day <= Latest
            ? day
            : throw new ArgumentTransformationMetadataException(
                $"{Text(day)} is out of range: give a day from {Text(Earliest)} to {Text(Latest)}.");
    }

    /// <summary>A day as users may write it back.</summary>
    internal static string Text(DateTime day) => day.ToString(Formats[0], CultureInfo.InvariantCulture);

    private static DateTime Read(object value) =>
        value switch
        {
            DateTime date => date.Date,
            DateTimeOffset moment => moment.Date,
            DateOnly date => date.ToDateTime(default),
            string text when DateTime.TryParseExact(
                text.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date.Date,
            _ => throw new ArgumentTransformationMetadataException(
                $"'{value}' is not a date that can be read for sure. Write it as 2026-09-30 or 30 September 2026: 03/04/2026 would be 3 "
                    + $"April to some and 4 March to others."),
        };
}
