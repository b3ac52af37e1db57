using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;
using Toex.Data.Databases;

namespace Toex.Data.Tests;

/// <summary>A function takes at most five parameters; what needs more is a request, whose parts have names.</summary>
public sealed class ParameterTests
{
    private const int Most = 5;

    private const BindingFlags Own =
        BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_function_takes_more_than_five_parameters()
    {
        var many = typeof(ProfileDatabase).Assembly.GetTypes().Where(t => !IsMade(t)).SelectMany(t => t.GetMethods(Own))
            .Where(m => !IsMade(m) && m.Name != "Deconstruct" && Taken(m) > Most).Select(m => $"{m.DeclaringType!.Name}.{m.Name}");

        Assert.Equal([], many.Order(StringComparer.Ordinal));
    }

    private static int Taken(MethodInfo method) => method.GetParameters().Count(p => p.ParameterType != typeof(CancellationToken));

    /// <summary>What a compiler made (local functions too: they share what is around them), or an operating system takes.</summary>
    private static bool IsMade(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.IsDefined(typeof(GeneratedCodeAttribute))
        || member.Name.Contains('<', StringComparison.Ordinal);
}
