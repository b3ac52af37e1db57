namespace Toex.Data.Linkage;

/// <summary>Finds the pairs to compare: the blocks of all rules, smallest first, until the budget is spent.</summary>
internal sealed class LinkageRules(LinkageSql sql, LinkageSettings settings, long records)
{
    /// <summary>
    /// The largest block in which a rule tells enough alone, of the rules whose keys tell little: the more records share such a key, the
    /// less it says. Where pairs are many, a pair that only such a rule found, in a larger block, is not compared: of a million records
    /// these are six pairs in ten, and of these one in twenty thousand is of one person.
    /// </summary>
    private static readonly Dictionary<string, long> Alone = new(StringComparer.Ordinal)
    {
        ["birth"] = 3, ["birth_district"] = 3, ["birth_town"] = 3, ["day_given"] = 3, ["given"] = 3, ["month_family"] = 3,
            ["month_given"] = 3,
        ["postcode"] = 3, ["swapped_day_family"] = 3, ["town_month"] = 3, ["year_day_family"] = 3, ["name_sounds"] = 8,
    };

    /// <summary>Marks a pair of a block in which the rule tells enough alone.</summary>
    private const long Tells = 1L << 62;

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
            Candidates(many: false);
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
                sql.RunFor("rule-pairs", [("rule", rule)],
                    ("largest", largest), ("bit", 1L << bit), ("alone", Alone.GetValueOrDefault(rule, long.MaxValue)), ("tells", Tells));
            }

            sql.Do($"DROP TABLE link_block_{rule}");
        }

        Candidates(many: counts.Sum(c => c.Pairs) > settings.PairsAlways);
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

        Candidates(many: false);
        sql.Do("DROP TABLE link_found");
        sql.Do("DROP TABLE link_key");
        sql.Do("DROP TABLE link_fresh");
        return counts;
    }

    private static IEnumerable<(string Rule, int Bit)> Numbered(IEnumerable<string> rules) =>
        rules.Order(StringComparer.Ordinal).Select((r, i) => (r, i));

    private void Candidates(bool many) => sql.Run("candidate", ("tells", many ? Tells : 0));

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
