namespace Toex.Data.Errors;

/// <summary>An error from the catalogue: its message names the thing and says why, <see cref="WhatToDo"/> how to fix it.</summary>
public sealed class ToexException : Exception
{
    internal ToexException(ErrorDefinition definition, string message, string whatToDo, Exception? cause)
        : base(message, CauseWithoutValues.Strip(cause))
    {
        Definition = definition;
        WhatToDo = whatToDo;
    }

    /// <summary>The catalogue entry.</summary>
    public ErrorDefinition Definition { get; }

    /// <summary>The catalogue id, <c>Toex.Area.Reason</c>.</summary>
    public string ErrorId => Definition.Id;

    /// <summary>What the user should do about it.</summary>
    public string WhatToDo { get; }
}
