namespace Toex.Data.Collections;

/// <summary>Makes lists of collection expressions, such as <c>[first, .. others]</c>.</summary>
public static class ItemLists
{
    /// <summary>A list of these items.</summary>
    public static ItemList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
