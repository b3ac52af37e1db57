using Toex.Data.Stores;

namespace Toex.Data.Reference.Importing;

/// <summary>What one kind of published data is: its columns, the table it goes to, and how a record becomes a row.</summary>
internal abstract class PublishedData
{
    /// <summary>Kind of data.</summary>
    internal abstract ReferenceKind Kind { get; }

    /// <summary>The table that the rows go to.</summary>
    internal abstract string Table { get; }

    /// <summary>Text of the statement that deletes older rows for the forces and periods of a new file.</summary>
    internal abstract string ReplaceStatement { get; }

    /// <summary>Text of the query that tells for which forces and periods both a new file and earlier ones have rows.</summary>
    internal abstract string SharedQuery { get; }

    /// <summary>Place of the period's first month in a row; the force is the first column.</summary>
    internal abstract int MonthColumn { get; }

    /// <summary>What a period is called, by its first month.</summary>
    internal abstract string PeriodOf(int month);

    /// <summary>Makes a row of the current record.</summary>
    /// <param name="record">The record, with the columns of this kind chosen in order.</param>
    /// <param name="fileId">Key of the file.</param>
    /// <param name="row">The row, in the order of the table's columns.</param>
    /// <returns>Why the record cannot be loaded; null where it can.</returns>
    internal abstract string? TryMap(CsvRecords record, int fileId, out object?[] row);

    /// <summary>Writes lookup rows that the records brought.</summary>
    internal abstract void SaveLookups(IStoreTransaction transaction, CancellationToken cancel);

    /// <summary>How to read a kind of data into a database.</summary>
    internal static PublishedData For(ReferenceKind kind, IProfileStore store, CancellationToken cancel) => kind switch
    {
        ReferenceKind.RecordedCrime => new RecordedCrimeData(store, cancel),
        ReferenceKind.StreetCrime => new StreetCrimeData(store, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of published data."),
    };

    /// <summary>Names of the columns that a kind of data needs, in the order in which records are read.</summary>
    internal static IReadOnlyList<string> ColumnsOf(ReferenceKind kind) =>
        kind == ReferenceKind.RecordedCrime ? RecordedCrimeData.Columns : StreetCrimeData.Columns;

    /// <summary>What the data is called, for messages.</summary>
    internal static string NameOf(ReferenceKind kind) => kind == ReferenceKind.RecordedCrime ? "recorded crime" : "street-level crime";
}
