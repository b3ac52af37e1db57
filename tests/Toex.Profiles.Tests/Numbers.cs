using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Toex.Profiles.Tests;

/// <summary>Looks into results whatever their properties.</summary>
internal static class Numbers
{
    /// <summary>Every floating-point number of an object, of its lists too.</summary>
    internal static IEnumerable<double> In(object? value) => value switch
    {
        null or string or DateTime => [],
        double number => [number],
        IEnumerable items => items.Cast<object?>().SelectMany(In),
        _ when value.GetType().IsPrimitive => [],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => In(tuple[i])),
        _ => value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.GetIndexParameters().Length == 0)
            .SelectMany(p => In(p.GetValue(value))),
    };
}
