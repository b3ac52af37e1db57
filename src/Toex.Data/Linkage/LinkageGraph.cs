using System.Runtime.InteropServices;

namespace Toex.Data.Linkage;

/// <summary>
/// The pairs that a run kept, and those of each record. Of ten million records three million are kept: they are held in plain arrays.
/// </summary>
internal sealed class LinkageGraph
{
    private readonly LinkageEdge[] edges;
    private readonly int[] first;
    private readonly int[] ofRecord;

    /// <param name="edges">The pairs, strongest first.</param>
    /// <param name="records">How many records there are, numbered from 1.</param>
    internal LinkageGraph(List<LinkageEdge> edges, int records)
    {
        this.edges = [.. edges];
        Records = records;
        first = new int[records + 2];
        foreach (ref readonly var edge in CollectionsMarshal.AsSpan(edges))
        {
            first[edge.A + 1]++;
            first[edge.B + 1]++;
        }

        for (var i = 1; i < first.Length; i++)
        {
            first[i] += first[i - 1];
        }

        ofRecord = new int[2 * edges.Count];
        var next = first.AsSpan(0, records + 1).ToArray();
        for (var i = 0; i < this.edges.Length; i++)
        {
            ofRecord[next[this.edges[i].A]++] = i;
            ofRecord[next[this.edges[i].B]++] = i;
        }
    }

    internal int Records { get; }

    /// <summary>The pairs, strongest first.</summary>
    internal ReadOnlySpan<LinkageEdge> Edges => edges;

    /// <summary>A pair by its place in <see cref="Edges"/>.</summary>
    internal ref readonly LinkageEdge this[int edge] => ref edges[edge];

    /// <summary>Places of a record's pairs in <see cref="Edges"/>, strongest first.</summary>
    internal ReadOnlySpan<int> Of(int record) => ofRecord.AsSpan(first[record]..first[record + 1]);

    /// <summary>The place of the pair of two records; -1 where it was not kept.</summary>
    internal int Between(int a, int b)
    {
        var (few, other) = Of(a).Length <= Of(b).Length ? (a, b) : (b, a);
        foreach (var i in Of(few))
        {
            if (edges[i].Other(few) == other)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>How many records a record fits.</summary>
    internal int Fits(int record)
    {
        var fits = 0;
        foreach (var i in Of(record))
        {
            fits += edges[i].Joins ? 1 : 0;
        }

        return fits;
    }
}
