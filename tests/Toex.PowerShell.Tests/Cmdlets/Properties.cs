using System.Management.Automation;

namespace Toex.PowerShell.Tests.Cmdlets;

/// <summary>Reads properties as a script does: by name.</summary>
internal static class Properties
{
    public static object? Get(this PSObject item, string name)
    {
        var property = item.Properties[name];
        Assert.True(property is not null, $"{item.TypeNames[0]} has no property {name}.");
        return property.Value is PSObject wrapped ? wrapped.BaseObject : property.Value;
    }

    public static T Get<T>(this PSObject item, string name) => Assert.IsAssignableFrom<T>(item.Get(name));

    /// <summary>The values of a property that holds a list.</summary>
    public static IReadOnlyList<PSObject> List(this PSObject item, string name) =>
        [.. item.Get<System.Collections.IEnumerable>(name).Cast<object>().Select(PSObject.AsPSObject)];

    public static IEnumerable<string> Texts(this IEnumerable<PSObject> items) => items.Select(i => i.BaseObject.ToString()!);
}
