using System.Collections.Concurrent;
using System.Reflection;

namespace Toex.Data.Stores;

/// <summary>
/// A portable SQL text with its parameters: it runs unchanged on every engine. Values travel as parameters only.
/// </summary>
/// <param name="Name">Name of the text, for errors: the path of its embedded file.</param>
/// <param name="Text">The SQL, with <c>@name</c> parameters.</param>
/// <param name="Parameters">Values by name, without the <c>@</c>.</param>
public sealed record SqlQuery(string Name, string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    private static readonly ConcurrentDictionary<(Assembly Assembly, string Name), string> Texts = new();

    /// <summary>Reads a text that is embedded in the caller's assembly, such as <c>Vawg/Queries/cube.sql</c>.</summary>
    public static SqlQuery Embedded(Assembly assembly, string name, params (string Name, object? Value)[] parameters) =>
        new(name, Texts.GetOrAdd((assembly, name), static key => Read(key.Assembly, key.Name)),
            parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));

    private static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"No SQL text '{name}' is embedded in {assembly.GetName().Name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
