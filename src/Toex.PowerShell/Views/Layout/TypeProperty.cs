namespace Toex.PowerShell.Views.Layout;

/// <summary>A property that PowerShell makes of an object.</summary>
/// <param name="Type">The type's name, as PowerShell knows it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">The script that makes it of <c>$this</c>.</param>
/// <param name="IsHidden">Whether it answers to its name and is listed nowhere: not in JSON, not in CSV. PowerShell's own files and jobs
/// keep it.</param>
internal sealed record TypeProperty(string Type, string Name, string Value, bool IsHidden)
{
    /// <summary>A hidden property that a method makes.</summary>
    internal static TypeProperty Hidden<T>(string name, string type, string method) =>
        new(typeof(T).FullName!, name, Script.Call(type, method, "$this"), IsHidden: true);
}
