using System.Collections;
using System.Management.Automation;
using System.Text;

namespace Toex.PowerShell.Tests.Privacy;

/// <summary>All that a script let out, on whichever stream, as one text: every property of every object, errors with their causes and
/// targets.</summary>
/// <param name="Text">The text.</param>
/// <param name="Outputs">How many objects it put out.</param>
/// <param name="ErrorIds">Ids of its errors.</param>
internal sealed record Listened(string Text, int Outputs, IReadOnlyList<string> ErrorIds)
{
    private const int Deepest = 4;

    internal static Listened To(System.Management.Automation.PowerShell shell, IAsyncResult running)
    {
        var text = new StringBuilder();
        var outputs = 0;
        var errors = new List<ErrorRecord>();
        try
        {
            foreach (var item in shell.EndInvoke(running))
            {
                outputs++;
                Tell(text, item, 0);
            }
        }
        catch (RuntimeException error)
        {
            errors.Add(error.ErrorRecord);
        }

        errors.AddRange(shell.Streams.Error);
        foreach (var error in errors)
        {
            text.AppendLine($"{error} {error.ErrorDetails} {error.CategoryInfo} {error.Exception} {error.InvocationInfo?.PositionMessage}");
            Tell(text, error.TargetObject, 0);
        }

        foreach (var line in new IEnumerable[] { shell.Streams.Warning, shell.Streams.Verbose, shell.Streams.Debug,
            shell.Streams.Information })
        {
            text.AppendJoin('\n', line.Cast<object>()).AppendLine();
        }

        text.AppendJoin('\n', ModuleFixture.Progress(shell).Select(p => $"{p.Activity} {p.StatusDescription} {p.CurrentOperation}"));
        return new(text.ToString(), outputs, [.. errors.Select(e => e.FullyQualifiedErrorId.Split(',')[0])]);
    }

    private static void Tell(StringBuilder text, object? value, int depth)
    {
        if (value is null || depth > Deepest)
        {
            return;
        }

        text.Append(value).Append('\n');
        switch (value is PSObject wrapped ? wrapped.BaseObject : value)
        {
            case string or ValueType or Type or FileSystemInfo:
                break;
            case IEnumerable list:
                foreach (var item in list)
                {
                    Tell(text, item, depth + 1);
                }

                break;
            default:
                foreach (var property in PSObject.AsPSObject(value).Properties.Where(p => p.IsGettable))
                {
                    Tell(text, Value(property), depth + 1);
                }

                break;
        }
    }

    private static object? Value(PSPropertyInfo property)
    {
        try
        {
            return property.Value;
        }
        catch (RuntimeException)
        {
            return null;
        }
    }
}
