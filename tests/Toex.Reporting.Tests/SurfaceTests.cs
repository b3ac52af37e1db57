using System.Reflection;
using System.Runtime.CompilerServices;
using Toex.Data.Databases;
using Toex.Profiles;
using Toex.Reporting.Visuals;
using Toex.Tests;

namespace Toex.Reporting.Tests;

/// <summary>
/// What other projects can use of each library, as approved: a change of it shows in the approved file beside this one, and is looked at
/// there. With the environment variable TOEX_APPROVE set, the test writes the files.
/// </summary>
public sealed class SurfaceTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Theory]
    [InlineData(typeof(ProfileDatabase))]
    [InlineData(typeof(ForceProfile))]
    [InlineData(typeof(Visual))]
    public void The_public_surface_is_the_approved_one(Type of)
    {
        var file = Path.Combine(Repository.Root, "tests", "Toex.Reporting.Tests", "Surface", $"{of.Assembly.GetName().Name}.txt");
        var surface = string.Join('\n', of.Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal).SelectMany(Lines))
            + "\n";
        if (Environment.GetEnvironmentVariable("TOEX_APPROVE") is not null)
        {
            File.WriteAllText(file, surface);
        }

        Assert.Equal(File.ReadAllText(file), surface);
    }

    private static IEnumerable<string> Lines(Type type)
    {
        yield return $"{Kind(type)} {Name(type)}";
        var members = type.GetMembers(Declared)
            .Where(m => m is not Type && IsOffered(m) && m.GetCustomAttribute<CompilerGeneratedAttribute>() is null).Select(Text)
            .Distinct().Order(StringComparer.Ordinal);
        foreach (var member in members)
        {
            yield return $"  {member}";
        }
    }

    private static bool IsOffered(MemberInfo member) => member switch
    {
        MethodInfo method => !method.IsSpecialName && IsOffered(method),
        MethodBase method => IsOffered(method),
        PropertyInfo property => property.GetAccessors(true).Any(IsOffered),
        FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
        _ => true,
    };

    private static bool IsOffered(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Text(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{property.Name}{Given(property.GetIndexParameters(), "[", "]")}: {Name(property.PropertyType)}",
        MethodInfo method => $"{method.Name}{Given(method.GetParameters(), "(", ")")}: {Name(method.ReturnType)}",
        ConstructorInfo made => $"new{Given(made.GetParameters(), "(", ")")}",
        FieldInfo field => $"{field.Name}: {Name(field.FieldType)}",
        _ => member.Name,
    };

    private static string Given(ParameterInfo[] parameters, string open, string close) =>
        parameters.Length == 0 && open == "[" ? "" : open + string.Join(", ", parameters.Select(p => Name(p.ParameterType))) + close;

    private static string Kind(Type type) => type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
        : type.IsAbstract && type.IsSealed ? "static" : "class";

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.FullName?.Split('`')[0] ?? type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.FullName ?? type.Name;
}
