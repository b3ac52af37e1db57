using System.Reflection;

namespace Toex.PowerShell.Tests.Conventions;

/// <summary>No third-party type is a parameter or an output: users' own versions of a library are other types.</summary>
public sealed class TypeConventionTests(ModuleFixture module) : IClassFixture<ModuleFixture>
{
    [Fact]
    public void Parameters_are_of_types_of_NET_PowerShell_and_Toex() =>
        Assert.Equal([], CmdletParameter.Of(module.Cmdlets)
            .SelectMany(p => Foreign(p.Property.PropertyType, []).Select(t => $"{p}: {t}")));

    [Fact]
    public void Outputs_are_of_types_of_NET_PowerShell_and_Toex() =>
        Assert.Equal([], module.Cmdlets
            .SelectMany(
                c => c.OutputType.Where(t => t.Type is not null).SelectMany(t => Foreign(t.Type, []).Select(f => $"{c.Name}: {f}"))));

    /// <summary>Third-party types that a type shows, itself or by its public properties.</summary>
    private static IEnumerable<string> Foreign(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
        {
            return [];
        }

        if (type.HasElementType)
        {
            return Foreign(type.GetElementType()!, seen);
        }

        var arguments = type.GetGenericArguments().SelectMany(a => Foreign(a, seen));
        var assembly = type.Assembly.GetName().Name!;
        return assembly.StartsWith("Toex.", StringComparison.Ordinal)
            ? arguments.Concat(
                type.GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(p => Foreign(p.PropertyType, seen)))
            : assembly.StartsWith("System.", StringComparison.Ordinal) ? arguments
            : [type.FullName!];
    }
}
