namespace Toex.Data.Tests.SqlServer.Tds;

/// <summary>How a reply ends.</summary>
internal enum TdsEnding
{
    /// <summary>With all that belongs to it.</summary>
    Whole,

    /// <summary>Not at all: the server is still at work until the client interrupts it or hangs up.</summary>
    Stalled,

    /// <summary>The connection is gone after what was sent so far.</summary>
    Dropped,
}

/// <summary>What a server says to one request.</summary>
internal sealed class TdsReply
{
    private TdsReply(byte[] tokens, byte[] end) => (Tokens, End) = (tokens, end);

    /// <summary>What comes first.</summary>
    internal byte[] Tokens { get; }

    /// <summary>What comes last, unless the reply stalls or drops before.</summary>
    internal byte[] End { get; }

    internal TdsEnding Ending { get; private init; }

    /// <summary>Nothing to say but that it is done.</summary>
    internal static TdsReply Done(long rows = 0) => new([], TdsTokens.Done(rows, failed: false));

    /// <summary>Done, with something that changes for the session.</summary>
    internal static TdsReply Done(byte[] change) => new(change, TdsTokens.Done(0, failed: false));

    /// <summary>A result of one column.</summary>
    internal static TdsReply Column<T>(params T[] values) => Rows([typeof(T)], [.. values.Select(v => new object?[] { v })]);

    /// <summary>A result of one row.</summary>
    internal static TdsReply Row(params object[] values) => Rows([.. values.Select(v => v.GetType())], [values]);

    internal static TdsReply Error(int number, string message, byte severity = 16) =>
        new(TdsTokens.Error(number, severity, message), TdsTokens.Done(0, failed: true));

    /// <summary>The same, but the server goes on working after what it has sent so far.</summary>
    internal TdsReply ThenStalled() => new(Tokens, End) { Ending = TdsEnding.Stalled };

    /// <summary>The same, but the connection breaks after what was sent so far.</summary>
    internal TdsReply ThenDropped() => new(Tokens, End) { Ending = TdsEnding.Dropped };

    /// <summary>The same, but the server has also undone the transaction.</summary>
    internal TdsReply UndoingTransaction() => new([.. Tokens, .. TdsTokens.RolledBack()], End) { Ending = Ending };

    private static TdsReply Rows(IReadOnlyList<Type> columns, IReadOnlyList<object?[]> rows) =>
        new([.. TdsTokens.Columns(columns), .. rows.SelectMany(TdsTokens.Row)], TdsTokens.Done(rows.Count, failed: false));
}
