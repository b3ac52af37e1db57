namespace Toex.Data.Reference;

/// <summary>Texts that many reference rows share: a row writes <c>@id</c> for a text of <c>source.csv</c>.</summary>
internal sealed class SourceTexts
{
    /// <summary>The table of texts; it is not a table of the database.</summary>
    internal const string Table = "source";

    private readonly Dictionary<string, string> texts;

    internal SourceTexts()
    {
        var table = EmbeddedTable.Read(Table);
        texts = table.Rows.ToDictionary(r => "@" + table.Value(r, "source_id"), r => table.Value(r, "text"), StringComparer.Ordinal);
    }

    /// <summary>The text that a value stands for: itself, unless it begins with @.</summary>
    internal string Resolve(string value) => value.StartsWith('@') ? texts[value] : value;
}
