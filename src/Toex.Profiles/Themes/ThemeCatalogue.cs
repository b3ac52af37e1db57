using System.Collections.Concurrent;
using Toex.Data.Files.Json;
using Toex.Profiles.Errors;

namespace Toex.Profiles.Themes;

/// <summary>The themes that ship with Toex, and those of users' own definition files.</summary>
public static class ThemeCatalogue
{
    private const string Extension = ".json";

    private static readonly ConcurrentDictionary<string, ThemeDefinition> Shipped = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of the themes that ship with Toex, in order of their files.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(ThemeCatalogue).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(n => Read(n).Id)];

    private static string Folder => "Themes/Definitions/";

    /// <summary>A theme that ships with Toex, by its name, or a user's own, by the path of its definition file.</summary>
    /// <exception cref="Data.Errors.ToexException">There is none of that name, or the file is wrong
    /// (<see cref="ThemeErrors"/>).</exception>
    public static ThemeDefinition Find(string nameOrPath) =>
        nameOrPath.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
            ? ThemeReader.Read(JsonDocumentFile.Read(nameOrPath, "theme definition", ThemeErrors.BadDefinition), nameOrPath)
            : Names.Contains(nameOrPath, StringComparer.OrdinalIgnoreCase) ? Shipped[nameOrPath]
            : throw ThemeErrors.NotFound.With(nameOrPath, string.Join(", ", Names));

    private static ThemeDefinition Read(string resource)
    {
        using var stream = typeof(ThemeCatalogue).Assembly.GetManifestResourceStream(resource)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        var faults = new JsonFaults(resource, ThemeErrors.BadDefinition);
        var theme = ThemeReader.Read(JsonDocumentFile.Parse(content.ToArray(), faults), resource);
        return Shipped.GetOrAdd(theme.Id, theme);
    }
}
