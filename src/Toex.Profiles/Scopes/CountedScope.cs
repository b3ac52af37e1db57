using System.Globalization;
using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Profiles.Errors;
using Toex.Profiles.Facts;
using Toex.Profiles.Queries;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Scopes;

/// <summary>A scope as a database counts by it: which codes, shown under which group, and which persons.</summary>
internal sealed class CountedScope
{
    /// <summary>The group of codes that the catalogue does not have.</summary>
    internal const string NotClassified = "Not classified";

    private const string AllCrimeRule = "AllCrime/All";
    private const char Out = '0', Always = '1', Domestic = '2';

    private readonly Dictionary<int, int> groupOfCode = [];
    private readonly List<string> groups = [];
    private readonly char[] codes;

    private CountedScope(ThemeScope scope, int highestCode)
    {
        Scope = scope;
        codes = new char[highestCode + 1];
        Array.Fill(codes, Out);
    }

    /// <summary>The scope, with version and definition, be it from the file or from the database's rule.</summary>
    internal ThemeScope Scope { get; }

    /// <summary>A digit for each offence code, by its key: 0 out of scope, 1 in, 2 in where flagged domestic.</summary>
    internal string Codes => new(codes);

    /// <summary>Whether all recorded crime counts.</summary>
    internal bool IsAllCrime => Scope.Rule == AllCrimeRule;

    /// <summary>The key of the group that a code in scope is shown under.</summary>
    internal int GroupOf(int codeId) => groupOfCode[codeId];

    /// <summary>Groups that offences can be shown under, by key.</summary>
    internal IReadOnlyDictionary<int, DimensionMember> Groups =>
        groups.Select((name, key) => (name, key)).ToDictionary(g => g.key, g => new DimensionMember(g.name, g.key));

    /// <summary>The parameters of queries that count by this scope.</summary>
    internal (string Name, object? Value)[] Parameters =>
    [
        ("scope", Codes), .. PersonParameters, ("any_person", Scope.AnyPerson ? 1 : 0),
    ];

    /// <summary>The parameters of queries about persons alone.</summary>
    internal (string Name, object? Value)[] PersonParameters => [("sex", Scope.Sex), ("age_from", Scope.AgeFrom), ("age_to", Scope.AgeTo)];

    /// <param name="database">The database.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="name">Name of the scope; null for the theme's first.</param>
    /// <param name="cancel">Stops.</param>
    /// <exception cref="Data.Errors.ToexException">The theme has no such scope, or the database no such rule, offence theme or
    /// code.</exception>
    internal static CountedScope Find(ProfileDatabase database, ThemeDefinition theme, string? name, CancellationToken cancel)
    {
        var scope = name is null ? theme.Scopes[0]
            : theme.Scopes.FirstOrDefault(s => string.Equals(s.Id, name, StringComparison.OrdinalIgnoreCase))
            ?? throw ThemeErrors.NoScope.With(theme.Id, name, string.Join(", ", theme.Scopes.Select(s => s.Id)));
        return !theme.CountedFact().IsOfOffences ? new(scope, 0)
            : scope.Rule is { } rule ? OfRule(database, scope, rule, cancel)
            : OfFile(database, theme, scope, cancel);
    }

    private static CountedScope OfRule(ProfileDatabase database, ThemeScope scope, string rule, CancellationToken cancel)
    {
        var (id, told) = RuleOf(database, rule, cancel);
        var rows = database.Store.Query(ProfileQuery.Named("rule-codes", ("scope_rule", id)),
            row => (Code: row.GetInt32(0), Group: row.GetString(1), Condition: row.GetInt16(2)), cancel).ToList();
        var counted = new CountedScope(told with { Id = scope.Id, Rule = rule, Counts = scope.Counts }, rows.Max(r => r.Code));
        foreach (var (code, group, condition) in rows)
        {
            counted.Add(code, group, condition == 2);
        }

        if (counted.IsAllCrime)
        {
            counted.Add(UnclassifiedOffence.Id, NotClassified, domesticOnly: false);
        }

        return counted;
    }

    private static CountedScope OfFile(ProfileDatabase database, ThemeDefinition theme, ThemeScope scope, CancellationToken cancel)
    {
        var all = database.Store.Query(ProfileQuery.Named("code-themes", ("all_crime", AllCrime(database, cancel))),
            row => (Id: row.GetInt32(0), Code: row.GetString(1), Theme: row.GetString(2)), cancel).ToList();
        var counted = new CountedScope(scope, all.Max(c => c.Id));
        foreach (var entry in scope.Offences)
        {
            var meant = all.Where(c => Same(c.Theme, entry.Name) || Same(c.Code, entry.Name)).ToList();
            if (meant.Count == 0)
            {
                throw ThemeErrors.BadDefinition.With(
                    theme.File, entry.Line, $"'{entry.Name}' is not an offence theme or code of the database",
                    $"Write an offence code that Get-ToexOffence lists, or one of: "
                        + $"{string.Join(", ", all.Select(c => c.Theme).Where(t => t.Length > 0).Distinct())}.");
            }

            foreach (var code in meant)
            {
                counted.Add(code.Id, entry.CountedAs, entry.DomesticOnly);
            }
        }

        return counted;
    }

    /// <summary>Key of the rule that counts all recorded crime but fraud.</summary>
    internal static int AllCrime(ProfileDatabase database, CancellationToken cancel) => RuleOf(database, AllCrimeRule, cancel).Id;

    private static (int Id, ThemeScope Scope) RuleOf(ProfileDatabase database, string rule, CancellationToken cancel)
    {
        var rules = database.Store.Query(ProfileQuery.Named("scope-rule"),
            row => (Id: row.GetInt32(0), Name: $"{row.GetString(1)}/{row.GetString(2)}", Scope: new ThemeScope
        {
            Id = row.GetString(2), Version = row.GetString(3), Sex = row.GetInt16(4), AgeFrom = row.GetInt16(5),
                Definition = row.GetString(6), Source = row.GetString(7),
        }), cancel).Where(r => r.Name == rule).ToList();
        return rules.Count == 0 ? throw ProfileErrors.NoScopeRule.With(rule) : (rules.MaxBy(r => r.Id).Id, rules.MaxBy(r => r.Id).Scope);
    }

    private void Add(int code, string group, bool domesticOnly)
    {
        var key = groups.IndexOf(group);
        if (key < 0)
        {
            key = groups.Count;
            groups.Add(group);
        }

        groupOfCode[code] = key;
        codes[code] = domesticOnly ? Domestic : Always;
    }

    private static bool Same(string one, string other) =>
        string.Compare(one, other, CultureInfo.InvariantCulture, CompareOptions.IgnoreCase) == 0;
}
