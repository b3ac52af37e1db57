namespace Toex.Data.Linkage;

/// <summary>Finds the pairs to compare: the blocks of all rules, smallest first, until the budget is spent.</summary>
internal sealed class LinkageRules(LinkageSql sql, LinkageSettings settings, long records)
{
    /// <summary>
    /// Rules whose keys tell little alone. Of a million records they find, and no other rule does, seven pairs in ten, and of these one in
    /// ten thousand is of one person: where pairs are many, such are not compared.
    /// </summary>
    private static readonly HashSet<string> Weak =
    [
        "birth", "birth_district", "birth_town", "day_given", "given", "month_family", "month_given", "postcode", "swapped_day_family", "town_month", "year_day_family",
    ];

    private const long Any = -1;

    internal static string[] Names(LinkageSql sql) =>
        [.. sql.Read("rule-names", r => r.GetString(0))];

    /// <summary>Makes <c>link_candidate</c>.</summary>
    internal (long LargestBlock, IReadOnlyList<LinkageRuleCount> Rules) Find()
    {
        sql.Do("CREATE OR REPLACE TEMP TABLE link_found (pair BIGINT, rule BIGINT)");
        var budget = Math.Max(settings.PairsAlways, settings.PairsPerRecord * records);
        if (records * (records - 1) / 2 <= budget)
        {
            sql.Run("all-pairs");
            Candidates(Any);
            return (long.MaxValue, [new("all pairs", records * (records - 1) / 2, 0)]);
        }

        var sizes = Names(sql).ToDictionary(rule => rule, Sizes);
        var largest = Largest(sizes.Values.SelectMany(s => s), budget);
        var counts = new List<LinkageRuleCount>();
        foreach (var (rule, bit) in Numbered(sizes.Keys))
        {
            var blocks = sizes[rule];
            var taken = blocks.Where(b => b.Size <= largest).Sum(Pairs);
            counts.Add(new(rule, taken, blocks.Where(b => b.Size > largest).Sum(Pairs)));
            if (taken > 0)
            {
                sql.RunFor("rule-pairs", [("rule", rule)], ("largest", largest), ("bit", 1L << bit));
            }

            sql.Do($"DROP TABLE link_block_{rule}");
        }

        Candidates(counts.Sum(c => c.Pairs) > settings.PairsAlways ? Telling(sizes.Keys) : Any);
        sql.Do("DROP TABLE link_found");
        sql.Do("DROP TABLE link_key");
        return (largest, counts);
    }

    /// <summary>Makes <c>link_candidate</c> of the pairs that have a record of <c>link_new</c>.</summary>
    internal IReadOnlyList<LinkageRuleCount> FindNew(long largest)
    {
        sql.Do("CREATE OR REPLACE TEMP TABLE link_found (pair BIGINT, rule BIGINT)");
        sql.Run("fresh");
        var fresh = sql.Number("SELECT count(*) FROM link_fresh");
        var counts = new List<LinkageRuleCount>();
        if (fresh * records <= settings.PairsAlways)
        {
            sql.Run("new-all-pairs");
            counts.Add(new("all pairs", sql.Number("SELECT count(*) FROM link_found"), 0));
        }
        else
        {
            foreach (var (rule, bit) in Numbered(Names(sql)))
            {
                sql.RunFor("rule-new-pairs", [("rule", rule)], ("largest", largest == long.MaxValue ? fresh : largest), ("bit", 1L << bit));
            }
        }

        Candidates(Any);
        sql.Do("DROP TABLE link_found");
        sql.Do("DROP TABLE link_key");
        sql.Do("DROP TABLE link_fresh");
        return counts;
    }

    private static IEnumerable<(string Rule, int Bit)> Numbered(IEnumerable<string> rules) => rules.Order(StringComparer.Ordinal).Select((r, i) => (r, i));

    /// <summary>Bits of the rules that tell enough alone.</summary>
    private static long Telling(IEnumerable<string> rules) =>
        Numbered(rules).Where(r => !Weak.Contains(r.Rule)).Aggregate(0L, (mask, r) => mask | (1L << r.Bit));

    private void Candidates(long telling) => sql.Run("candidate", ("telling", telling));

    private IReadOnlyList<(long Size, long Blocks)> Sizes(string rule)
    {
        sql.RunFor("rule-blocks", [("rule", rule)]);
        return sql.ReadFor("rule-sizes", [("rule", rule)], r => (r.GetInt64(0), r.GetInt64(1)));
    }

    private static long Largest(IEnumerable<(long Size, long Blocks)> sizes, long budget)
    {
        long spent = 0, largest = 1;
        foreach (var size in sizes.GroupBy(s => s.Size).OrderBy(g => g.Key))
        {
            spent += size.Sum(Pairs);
            if (spent > budget)
            {
                break;
            }

            largest = size.Key;
        }

        return largest;
    }

    private static long Pairs((long Size, long Blocks) block) => block.Size * (block.Size - 1) / 2 * block.Blocks;
}
