using System.Globalization;
using System.Management.Automation;

namespace Toex.PowerShell.Parameters;

/// <summary>Takes a number as text only without separators of thousands: PowerShell itself would read 1,5 as 15.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PlainNumberAttribute : ArgumentTransformationAttribute
{
    private const NumberStyles Style =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) =>
        (inputData is PSObject wrapped ? wrapped.BaseObject : inputData) is not string text ? inputData
        : decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) ? number
        : throw new ArgumentTransformationMetadataException(
            $"'{text}' is not a number that can be read for sure. Write it with a point and without separators of thousands, such as "
                + $"1234.5.");
}
