using System.Globalization;
using Toex.Data.Words;

namespace Toex.Data.Errors;

/// <summary>
/// One entry of the error catalogue. Messages name the thing and never carry personal details or secrets.
/// </summary>
/// <param name="Id">Stable id, <c>Toex.Area.Reason</c>.</param>
/// <param name="Kind">What sort of error it is.</param>
/// <param name="Message">What happened and why, with {0}, {1} for the things concerned.</param>
/// <param name="WhatToDo">What the user should do about it.</param>
public sealed record ErrorDefinition(string Id, ErrorKind Kind, string Message, string WhatToDo)
{
    /// <summary>Makes the exception to throw, naming the things concerned.</summary>
    public ToexException With(params object?[] things) => With(null, things);

    /// <summary>Makes the exception to throw, keeping the fault that caused it.</summary>
    public ToexException With(Exception? cause, params object?[] things)
    {
        // Names of files and headings can hold what would steer the terminal that shows the message.
        object?[] shown = [.. things.Select(HiddenCharacters.Shown)];
        return new(this, string.Format(CultureInfo.InvariantCulture, Message, shown),
            string.Format(CultureInfo.InvariantCulture, WhatToDo, shown), cause);
    }
}
