using System.Management.Automation;
using Toex.Data.Errors;

namespace Toex.PowerShell.Errors;

/// <summary>Turns the engine's errors into PowerShell's.</summary>
internal static class ErrorRecords
{
    /// <summary>The error record of a catalogue error: same id, a category by its kind, and what to do about it.</summary>
    public static ErrorRecord From(ToexException error, object? target) =>
        new(error, error.ErrorId, Category(error.Definition.Kind), target)
        {
            ErrorDetails = new ErrorDetails(error.Message) { RecommendedAction = error.WhatToDo },
        };

    private static ErrorCategory Category(ErrorKind kind) => kind switch
    {
        ErrorKind.NotFound => ErrorCategory.ObjectNotFound,
        ErrorKind.InvalidArgument => ErrorCategory.InvalidArgument,
        ErrorKind.InvalidData => ErrorCategory.InvalidData,
        ErrorKind.AlreadyExists => ErrorCategory.ResourceExists,
        ErrorKind.Busy => ErrorCategory.ResourceBusy,
        ErrorKind.PermissionDenied => ErrorCategory.PermissionDenied,
        ErrorKind.InvalidOperation => ErrorCategory.InvalidOperation,
        ErrorKind.Failed => ErrorCategory.OperationStopped,
        _ => ErrorCategory.NotSpecified,
    };
}
