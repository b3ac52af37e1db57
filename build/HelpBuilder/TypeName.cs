namespace HelpBuilder;

/// <summary>How help writes types.</summary>
internal static class TypeName
{
    /// <summary>The type itself where it is nullable.</summary>
    public static Type WithoutNullable(Type type) =>
        type is { IsGenericType: true, Name: "Nullable`1" } ? type.GetGenericArguments()[0] : type;

    /// <summary>The short name, with arguments in brackets.</summary>
    public static string Of(Type type) =>
        type.IsArray ? Of(type.GetElementType()!) + "[]"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}[{string.Join(", ", type.GetGenericArguments().Select(Of))}]"
        : type.Name;
}
