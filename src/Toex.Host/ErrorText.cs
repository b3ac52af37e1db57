using System.Management.Automation;

namespace Toex.Host;

/// <summary>Writes an error for a person: what failed, where, its id, and what to do. No stack trace.</summary>
internal static class ErrorText
{
    /// <summary>The text of an error record.</summary>
    public static string Of(ErrorRecord error) => string.Join(Environment.NewLine, Lines(error));

    private static IEnumerable<string> Lines(ErrorRecord error)
    {
        var message = error.ErrorDetails?.Message ?? Innermost(error.Exception).Message;
        yield return error.InvocationInfo?.MyCommand?.Name is { Length: > 0 } command ? $"{command}: {message}" : message;
        if (error.InvocationInfo is { ScriptName.Length: > 0 } place)
        {
            yield return $"  at: {Path.GetFileName(place.ScriptName)}:{place.ScriptLineNumber}";
        }

        if (error.FullyQualifiedErrorId?.Split(',')[0] is { Length: > 0 } id && id != message)
        {
            yield return "  error id: " + id;
        }

        if (WhatToDo(error) is { Length: > 0 } action)
        {
            yield return "  what to do: " + action;
        }
    }

    private static string? WhatToDo(ErrorRecord error) =>
        error.ErrorDetails?.RecommendedAction is { Length: > 0 } action ? action
        : error.Exception is CommandNotFoundException ? "Check the name; Toex.Host --help tells which of PowerShell's commands there are."
        : null;

    /// <summary>"One or more errors occurred" tells nobody anything.</summary>
    private static Exception Innermost(Exception error) =>
        error is AggregateException { InnerException: { } cause } ? Innermost(cause) : error;
}
