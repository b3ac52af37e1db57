namespace Toex.Profiles.Facts;

/// <summary>The facts that Toex knows: every definition of this assembly that themes can count.</summary>
public static class FactCatalogue
{
    /// <summary>The facts, by name.</summary>
    public static IReadOnlyList<FactDefinition> All { get; } =
    [
        .. typeof(FactDefinition).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(FactDefinition)) && t.GetConstructor(Type.EmptyTypes) is not null)
            .Select(t => (FactDefinition)Activator.CreateInstance(t)!)
            .OrderBy(f => f.Id, StringComparer.Ordinal),
    ];

    /// <summary>The fact of a name; null where there is none.</summary>
    public static FactDefinition? Find(string id) => All.FirstOrDefault(f => f.Id == id);
}
