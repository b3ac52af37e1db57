using System.Collections;
using System.Management.Automation;
using Toex.Reporting.Visuals;

namespace Toex.PowerShell.Parameters;

/// <summary>Takes known causes as hashtables or objects with Date, Name and, where one is of one force alone, PoliceForce.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ChartEventAttribute : ArgumentTransformationAttribute
{
    private static readonly string[] Keys = ["Date", "Name", "PoliceForce"];
    private static readonly CalendarDateAttribute Day = new();

    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        var value = Bare(inputData);
        return value is IList all ? all.Cast<object?>().Select(e => Read(engineIntrinsics, e)).ToArray()
            : new[] { Read(engineIntrinsics, value) };
    }

    private static VisualEvent Read(EngineIntrinsics engine, object? given)
    {
        if (Bare(given) is VisualEvent already)
        {
            return already;
        }

        var values = Keys.Select(k =>
            Bare(given) is IDictionary table ? Bare(table[k]) : given is null ? null
            : Bare(PSObject.AsPSObject(given).Properties[k]?.Value)).ToList();
        var (name, force) = ($"{values[1]}".Trim(), $"{values[2]}".Trim());
        return values[0] is { } date && Day.Transform(engine, date) is DateTime day && name.Length > 0
            ? new(day, name, force.Length == 0 ? null : force)
            : throw new ArgumentTransformationMetadataException(
                $"'{given}' is not an event: give Date and Name, such as @{{ Date = '2026-03-01'; Name = 'New recording rule' }}, and "
                    + $"PoliceForce where it is of one force alone.");
    }

    private static object? Bare(object? value) => value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value;
}
