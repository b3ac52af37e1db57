using System.Globalization;
using System.Management.Automation;

namespace Toex.PowerShell.Parameters;

/// <summary>
/// A server's name with its port, <c>host,1433</c>, as SQL Server writes it: PowerShell takes that for a list of two where it is not in
/// quotes.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
internal sealed class ServerNameAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) =>
        (inputData is PSObject wrapped ? wrapped.BaseObject : inputData) is object[] parts
            ? string.Join(',', parts.Select(p => Convert.ToString(p is PSObject o ? o.BaseObject : p, CultureInfo.InvariantCulture)))
            : inputData;
}
