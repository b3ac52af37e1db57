namespace Toex.Data.Reference.Titles;

/// <summary>The codes of the catalogue as far as titles need them.</summary>
internal sealed class TitleCodes
{
    /// <summary>Classes of deaths: an attempt is another offence (attempted murder) or none.</summary>
    private static readonly HashSet<string> Deaths = new(StringComparer.Ordinal)
    {
        "1/4.1/4.10/4.2", "4.3", "4.4", "4.6", "4.7", "4.8", "4.9", "37.1",
    };

    /// <summary>Rape by several undefined offenders has a class for each sex of the victim, whatever the age (Home Office Counting Rules,
    /// class 19).</summary>
    private static readonly Dictionary<string, string> ByMultipleOffenders = new(StringComparer.Ordinal)
    {
        ["19C"] = "19J", ["19D"] = "19J", ["19E"] = "19J", ["19J"] = "19J",
        ["19F"] = "19K", ["19G"] = "19K", ["19H"] = "19K", ["19K"] = "19K",
    };

    private readonly Dictionary<string, Offence> byCode;

    internal TitleCodes(IEnumerable<Offence> offences) => byCode = offences.ToDictionary(o => o.Code, StringComparer.OrdinalIgnoreCase);

    internal IEnumerable<Offence> All => byCode.Values;

    internal bool Has(string spelling) => byCode.ContainsKey(OffenceCodeSpelling.Normalise(spelling));

    internal Offence this[string code] => byCode[code];

    internal static bool IsClass(Offence offence) => offence.Level == "class";

    /// <summary>Whether two codes count in one class, and so weigh the same; a class counts in itself.</summary>
    internal bool SameClass(string one, string other) => one == other || (ClassOf(one) is { } c && c == ClassOf(other));

    /// <summary>The one code that several stand for: the only sub-code, the sub-code 'not known', or their class; null where they differ in
    /// class.</summary>
    internal string? OneOf(IReadOnlyList<string> codes)
    {
        if (codes.Count < 2)
        {
            return codes.Count == 1 ? codes[0] : null;
        }

        if (!codes.Skip(1).All(c => SameClass(codes[0], c)))
        {
            return null;
        }

        var subs = codes.Where(c => !IsClass(byCode[c])).ToList();
        var known = subs.Where(c => !c.EndsWith("/00", StringComparison.Ordinal)).ToList();
        return known.Count == 1 ? known[0] : known.Count == 0 && subs.Count == 1 ? subs[0] : ClassIn(codes[0]);
    }

    /// <summary>The class that a code counts in, where the catalogue has it as a code.</summary>
    internal string? ClassIn(string code) => ClassOf(code) is { } c && byCode.ContainsKey(c) ? c : null;

    internal bool IsDeath(string code) => ClassOf(code) is { } c && Deaths.Contains(c);

    internal string? WithMultipleOffenders(string code) =>
        ClassOf(code) is { } c && ByMultipleOffenders.TryGetValue(c, out var other) && byCode.ContainsKey(other) ? other : null;

    /// <summary>Whether a code is of a group or subgroup, given as words; codes without a recorded-crime class are in groups of another
    /// kind.</summary>
    internal bool IsIn(string code, string group) => byCode[code].ClassCode is null
        || new[] { byCode[code].OffenceGroup, byCode[code].Subgroup }.Any(g => TitleWords.Key(TitleWords.Split(g)) == group);

    /// <summary>
    /// Whether two codes can be of one offence: the same, or one is the class of the other or its sub-code 'not known'. Codes without a
    /// class are compared by their number (019/00 and 019/08). An attempt may have the code of the offence.
    /// </summary>
    internal bool Agree(string one, string other, bool isAttempt)
    {
        var general = IsGeneral(one) || IsGeneral(other);
        return one == other
            || (ClassOf(one) is { } a && ClassOf(other) is { } b ? a == b && (general || isAttempt)
                : general && Number(one) == Number(other));
    }

    private bool IsGeneral(string code) => IsClass(byCode[code]) || code.EndsWith("/00", StringComparison.Ordinal);

    /// <summary>The number that a class and its sub-codes begin with: 19 of 19C and 019/08.</summary>
    private static string Number(string code) => string.Concat(code.TakeWhile(char.IsAsciiDigit)).TrimStart('0');

    private string? ClassOf(string code) => byCode[code] is var o && o.ClassCode is { } c ? c : IsClass(o) ? code : null;
}
