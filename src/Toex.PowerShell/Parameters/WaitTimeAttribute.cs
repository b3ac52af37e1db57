using System.Management.Automation;

namespace Toex.PowerShell.Parameters;

/// <summary>A time to wait: not negative, and not so short that a number of seconds must have been meant, which PowerShell takes for
/// ticks.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WaitTimeAttribute : ValidateArgumentsAttribute
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(1), Most = TimeSpan.FromDays(7);

    /// <inheritdoc/>
    protected override void Validate(object arguments, EngineIntrinsics engineIntrinsics)
    {
        if (arguments is TimeSpan time && time != TimeSpan.Zero && (time < Least || time > Most))
        {
            throw new ValidationMetadataException(
                $"{time} is not a time to wait: give hours:minutes:seconds, such as 00:10:00 for ten minutes, up to seven days.");
        }
    }
}
