using System.Reflection;

namespace HelpBuilder;

/// <summary>Reads attributes that are only metadata.</summary>
internal static class AttributeValues
{
    /// <summary>The value of a named argument; the default where it was not given.</summary>
    public static T? Named<T>(this CustomAttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(a => a.MemberName == name).TypedValue.Value is T value ? value : default;

    /// <summary>Attributes of a member, by the class's name without <c>Attribute</c>.</summary>
    public static IEnumerable<CustomAttributeData> Attributes(this MemberInfo member, string name) =>
        member.CustomAttributes.Where(a => a.AttributeType.Name == name + "Attribute");

    /// <summary>The strings that an attribute was given in its parentheses, such as aliases.</summary>
    public static IEnumerable<string> Strings(this CustomAttributeData attribute) =>
        attribute.ConstructorArguments.SelectMany(a => a.Value switch
        {
            string text => [text],
            IEnumerable<CustomAttributeTypedArgument> list => list.Select(i => i.Value).OfType<string>(),
            _ => Enumerable.Empty<string>(),
        });
}
