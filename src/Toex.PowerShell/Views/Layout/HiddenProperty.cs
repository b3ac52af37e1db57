namespace Toex.PowerShell.Views.Layout;

/// <summary>A property that answers to its name and is listed nowhere: not in JSON, not in CSV. PowerShell's own files and jobs keep it.</summary>
/// <param name="Type">The type's name, as PowerShell knows it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">The script that makes it of <c>$this</c>.</param>
internal sealed record HiddenProperty(string Type, string Name, string Value)
{
    /// <summary>A property of a type that a method makes.</summary>
    internal static HiddenProperty Of<T>(string name, string type, string method) => new(typeof(T).FullName!, name, Script.Of(type, method, "$this"));
}
