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
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ss", "d MMMM yyyy", "d MMM yyyy"];

    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        var value = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        return value switch
        {
            null => null, // No date: what the parameter takes without one.
            DateTime date => date.Date,
            DateTimeOffset moment => moment.Date,
            DateOnly date => date.ToDateTime(default),
            string text when DateTime.TryParseExact(text.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date.Date,
            _ => throw new ArgumentTransformationMetadataException(
                $"'{value}' is not a date that can be read for sure. Write it as 2026-09-30 or 30 September 2026: 03/04/2026 would be 3 April to some and 4 March to others."),
        };
    }
}
