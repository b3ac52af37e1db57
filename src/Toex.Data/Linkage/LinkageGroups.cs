namespace Toex.Data.Linkage;

/// <summary>Records joined so far, each group a ring of its members. A record is alone until it is joined.</summary>
internal sealed class LinkageGroups
{
    private readonly int[] group;
    private readonly int[] next;
    private readonly int[] size;
    private readonly int[] weakest;

    internal LinkageGroups(int records)
    {
        group = new int[records + 1];
        next = new int[records + 1];
        size = new int[records + 1];
        weakest = new int[records + 1];
        for (var i = 0; i <= records; i++)
        {
            (group[i], next[i], size[i], weakest[i]) = (i, i, 1, int.MaxValue);
        }
    }

    /// <summary>The group of a record: the number of one of its members.</summary>
    internal int Of(int record) => group[record];

    internal int Size(int of) => size[of];

    /// <summary>Weight of the weakest link that was needed to join a group.</summary>
    internal int Weakest(int of) => weakest[of];

    /// <summary>Joins two groups.</summary>
    internal void Join(int one, int other, int weight)
    {
        var (into, from) = size[one] >= size[other] ? (one, other) : (other, one);
        var member = from;
        do
        {
            group[member] = into;
            member = next[member];
        }
        while (member != from);

        (next[into], next[from]) = (next[from], next[into]);
        size[into] += size[from];
        weakest[into] = Math.Min(weight, Math.Min(weakest[into], weakest[from]));
    }

    /// <summary>The records of a group.</summary>
    internal IEnumerable<int> Members(int of)
    {
        var member = of;
        do
        {
            yield return member;
            member = next[member];
        }
        while (member != of);
    }

    /// <summary>Groups of several records.</summary>
    internal IEnumerable<int> Joined()
    {
        for (var i = 1; i < group.Length; i++)
        {
            if (group[i] == i && size[i] > 1)
            {
                yield return i;
            }
        }
    }
}
