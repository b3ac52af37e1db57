using System.IO.Enumeration;
using Toex.Data.Errors;
using Toex.Data.Stores;
using Toex.Data.Words;

namespace Toex.Data.Reference;

/// <summary>The forces of a profile database, found by any spelling of their names.</summary>
public sealed class ForceDirectory
{
    private const int Suggestions = 3;

    private readonly Dictionary<string, Force> byAlias;

    private ForceDirectory(IReadOnlyList<Force> forces, Dictionary<string, Force> byAlias) => (All, this.byAlias) = (forces, byAlias);

    /// <summary>Every force and other body, in order of name; territorial forces first.</summary>
    public IReadOnlyList<Force> All { get; }

    /// <summary>Reads the forces and their aliases.</summary>
    public static ForceDirectory Load(IProfileStore store, CancellationToken cancel)
    {
        var forces = store.Query(SqlQuery.Embedded(typeof(ForceDirectory).Assembly, "Reference/Queries/forces.sql"),
            row => new Force(row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5),
                row.GetString(6), row.GetInt16(7) == 1, row.GetInt16(8) == 1, row.GetString(9), row.GetString(10), row.GetString(11)),
                    cancel).ToList();
        var byId = forces.ToDictionary(f => f.Id);
        var byAlias = store.Query(SqlQuery.Embedded(typeof(ForceDirectory).Assembly, "Reference/Queries/force-aliases.sql"),
                row => (Alias: row.GetString(0), Id: row.GetInt32(1)), cancel)
            .ToDictionary(a => a.Alias, a => byId[a.Id], StringComparer.Ordinal);
        foreach (var force in forces)
        {
            byAlias.TryAdd(ForceName.Normalise(force.Code), force);
            byAlias.TryAdd(ForceName.Normalise(force.Name), force);
        }

        return new(forces, byAlias);
    }

    /// <summary>The force of a code, name or other spelling; null where there is none.</summary>
    public Force? Find(string spelling) => byAlias.GetValueOrDefault(ForceName.Normalise(spelling));

    /// <summary>The forces that a pattern names: one spelling, or wildcards (* and ?) over code, name, short and official name.</summary>
    /// <returns>None where nothing matches, else the forces in the directory's order.</returns>
    public IReadOnlyList<Force> Match(string pattern) => Find(pattern) is { } force
        ? [force]
        : pattern.AsSpan().ContainsAny('*', '?')
            ? [.. All.Where(
                f => new[] { f.Code, f.Name, f.ShortName, f.OfficialName }.Any(n => FileSystemName.MatchesSimpleExpression(pattern, n)))]
            : [];

    /// <summary>The force of a code, name or other spelling.</summary>
    /// <exception cref="ToexException"><c>Toex.Force.NotFound</c>: there is none; the error suggests near names.</exception>
    public Force Resolve(string spelling) => Find(spelling)
        ?? throw ReferenceErrors.ForceNotFound.With(spelling.Trim(), string.Join(", ", Near(spelling).Select(f => $"'{f.Name}'")));

    /// <summary>The forces whose names are nearest to a spelling, nearest first.</summary>
    public IReadOnlyList<Force> Near(string spelling)
    {
        var wanted = ForceName.Normalise(spelling);
        return
        [
            .. byAlias.GroupBy(a => a.Value, a => NearName.Distance(wanted, a.Key))
                .OrderBy(f => f.Min()).ThenBy(f => f.Key.Id)
                .Take(Suggestions).Select(f => f.Key),
        ];
    }
}
