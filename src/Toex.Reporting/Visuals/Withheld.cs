using Toex.Reporting.Text;

namespace Toex.Reporting.Visuals;

/// <summary>Stands in a table for a count that is withheld, whether it is small itself or would give a small one away.</summary>
public sealed class Withheld
{
    private Withheld()
    {
    }

    /// <summary>The only one: a reader must not learn which are the small ones.</summary>
    public static Withheld Count { get; } = new();

    /// <summary>The mark that charts have too.</summary>
    public override string ToString() => SmallNumbers.Mark;
}
