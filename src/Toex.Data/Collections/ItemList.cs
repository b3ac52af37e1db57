using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace Toex.Data.Collections;

/// <summary>
/// A list that an object shows to users. Unlike the lists that a collection expression makes of an interface, PowerShell can index it, from
/// its end too, and as text it is its items: what a cell of a CSV file holds.
/// </summary>
[CollectionBuilder(typeof(ItemLists), nameof(ItemLists.Create))]
public sealed class ItemList<T> : ReadOnlyCollection<T>
{
    internal ItemList(T[] items)
        : base(items)
    {
    }

    /// <summary>The items, one after another.</summary>
    public override string ToString() => string.Join("; ", this);
}
