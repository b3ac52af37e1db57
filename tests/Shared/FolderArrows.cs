using System.Text.RegularExpressions;

namespace Toex.Tests;

/// <summary>
/// Which folders of a project know which others. A folder is a namespace. It knows those that its files import; and, where C# asks for no
/// import, those whose types they name: types of the folders above, and types that are written with the name of their folder.
/// </summary>
internal sealed partial class FolderArrows
{
    private readonly Dictionary<string, HashSet<string>> known = new(StringComparer.Ordinal);

    private FolderArrows(IEnumerable<string> sources)
    {
        var files = sources.Select(s => (Folder: Namespace().Match(s).Groups[1].Value, Code: Comment().Replace(s, "")))
            .Where(f => f.Folder.Length > 0).ToList();
        var types = files.SelectMany(f => Declared().Matches(f.Code).Select(m => (f.Folder, Name: m.Groups[1].Value))).ToHashSet();
        var rooms = files.Select(f => f.Folder).ToHashSet(StringComparer.Ordinal);
        foreach (var (folder, code) in files)
        {
            var imported = Import().Matches(code).Select(m => m.Groups[1].Value)
                .Select(i => Above(i).Prepend(i).FirstOrDefault(rooms.Contains, i));
            var above = Above(folder).Where(a => Word().Matches(code).Any(w => types.Contains((a, w.Value))));
            var named = Qualified().Matches(code).SelectMany(q => rooms.Where(r => r.EndsWith($".{q.Groups[1]}", StringComparison.Ordinal)
                && types.Contains((r, q.Groups[2].Value))));
            known.TryAdd(folder, []);
            known[folder].UnionWith(imported.Concat(above).Concat(named).Where(to => to != folder));
        }
    }

    /// <summary>All folders.</summary>
    internal IReadOnlyCollection<string> Folders => known.Keys;

    /// <summary>The arrows of a project's sources.</summary>
    internal static FolderArrows OfProject(string project) => OfSources(Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
        .Select(File.ReadAllText));

    /// <summary>The arrows of files, given as their texts.</summary>
    internal static FolderArrows OfSources(IEnumerable<string> sources) => new(sources);

    /// <summary>What a folder knows, of its own project and of others.</summary>
    internal IEnumerable<string> From(string folder) => known[folder];

    /// <summary>The arrows of the folders that are left without those that know no other, and those that no other knows.</summary>
    internal IReadOnlyList<string> Circles()
    {
        var left = known.Keys.ToHashSet(StringComparer.Ordinal);
        while (left.RemoveWhere(f => !known[f].Overlaps(left) || !left.Any(l => known[l].Contains(f))) > 0)
        {
        }

        return
        [
            .. left.Order(StringComparer.Ordinal)
                .Select(f => $"{f} -> {string.Join(", ", known[f].Where(left.Contains).Order(StringComparer.Ordinal))}"),
        ];
    }

    private static IEnumerable<string> Above(string folder)
    {
        while (folder.LastIndexOf('.') is var dot and > 0)
        {
            yield return folder = folder[..dot];
        }
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?(Toex\.[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"^(?:public|internal) (?:\w+ )*?(?:class|record struct|record|struct|interface|enum|delegate \S+) (\w+)",
        RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b[A-Z]\w*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b([A-Z]\w*)\.(?=([A-Z]\w*))")]
    private static partial Regex Qualified();
}
