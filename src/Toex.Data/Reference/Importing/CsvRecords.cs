using Sylvan.Data.Csv;
using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Words;

namespace Toex.Data.Reference.Importing;

/// <summary>Reads the records of a published CSV file one at a time; columns are found by name, in any order.</summary>
internal sealed class CsvRecords : IDisposable
{
    private const int LongestRecord = 1024 * 1024;
    private readonly PublishedFile file;
    private readonly CsvDataReader csv;
    private int[] ordinals = [];
    private long nextLine = 1;

    internal CsvRecords(PublishedFile file)
    {
        this.file = file;

        // No character begins a comment: a row that was skipped would be a row lost.
        csv = CsvDataReader.Create(new StreamReader(file.Content(), file.Encoding), new()
        {
            HasHeaders = false, Delimiter = ',', Comment = '\uffff', CsvStyle = CsvStyle.Standard, MaxBufferSize = LongestRecord,
        });
        Header = Next() ? [.. Enumerable.Range(0, csv.RowFieldCount).Select(i => HiddenCharacters.Trim(csv.GetFieldSpan(i)).ToString())]
            : [];
    }

    /// <summary>Names of the columns.</summary>
    internal IReadOnlyList<string> Header { get; }

    /// <summary>Line of the file that the current record begins on.</summary>
    internal long Line { get; private set; }

    /// <summary>Whether the current record has as many fields as the header.</summary>
    internal bool HasAllFields => csv.RowFieldCount == Header.Count;

    /// <summary>A field of the current record, without spaces around it, by its place among the chosen columns.</summary>
    internal ReadOnlySpan<char> this[int column] => HiddenCharacters.Trim(csv.GetFieldSpan(ordinals[column]));

    /// <summary>The current record as it came, without its line end; characters that nobody sees become what stands for them.</summary>
    internal string Raw(int longest)
    {
        var raw = csv.GetRawRecordSpan().TrimEnd("\r\n");
        var shown = HiddenCharacters.Visible(raw[..Math.Min(raw.Length, longest)].ToString());
        return shown[..Math.Min(shown.Length, longest)];
    }

    /// <summary>Chooses the columns that are asked for and returns those that the header lacks.</summary>
    internal IReadOnlyList<string> Choose(IReadOnlyList<string> columns)
    {
        ordinals = [.. columns.Select(c => Header.TakeWhile(h => !h.Equals(c, StringComparison.OrdinalIgnoreCase)).Count())];
        return [.. columns.Where((_, i) => ordinals[i] == Header.Count)];
    }

    /// <summary>Goes to the next record; blank lines are none.</summary>
    /// <exception cref="ToexException">The file is not valid CSV from here on.</exception>
    internal bool Next()
    {
        try
        {
            while (csv.Read())
            {
                Line = nextLine;
                nextLine += csv.GetRawRecordSpan().Count('\n');
                if (csv.RowFieldCount > 1 || !csv.GetFieldSpan(0).IsWhiteSpace())
                {
                    return true;
                }
            }

            return false;
        }
        catch (FileChangedException fault)
        {
            throw ReferenceErrors.Changed.With(fault, file.Path);
        }
        catch (Exception fault) when (fault is CsvFormatException or CsvRecordTooLargeException or IOException or InvalidDataException)
        {
            throw ReferenceErrors.Damaged.With(fault, file.Path, $"near line {nextLine}, {fault.Message.TrimEnd('.')}");
        }
    }

    public void Dispose() => csv.Dispose();
}
