namespace Toex.Data.Stores;

/// <summary>
/// Operations that write through one connection take turns: each waits until the one before it has ended. What an operation calls, on
/// other threads too, is of its own turn.
/// </summary>
internal sealed class WriteTurns
{
    private readonly SemaphoreSlim free = new(1, 1);
    private readonly AsyncLocal<Turn?> mine = new();

    /// <summary>Whether the turn is of who asks.</summary>
    internal bool IsMine => mine.Value is { Ended: false };

    /// <summary>Waits for the turn; it ends when what is given is disposed. Who has it already goes on with it.</summary>
    internal IDisposable Take(CancellationToken cancel)
    {
        if (mine.Value is { Ended: false } turn)
        {
            return turn.Again();
        }

        free.Wait(cancel);
        return (mine.Value = new(this)).Again();
    }

    private void End()
    {
        mine.Value = null;
        free.Release();
    }

    private sealed class Turn(WriteTurns turns)
    {
        private int parts;

        internal bool Ended { get; private set; }

        internal IDisposable Again()
        {
            Interlocked.Increment(ref parts);
            return new Part(this);
        }

        private void End()
        {
            if (Interlocked.Decrement(ref parts) == 0)
            {
                Ended = true;
                turns.End();
            }
        }

        private sealed class Part(Turn turn) : IDisposable
        {
            private bool ended;

            public void Dispose()
            {
                if (!ended)
                {
                    ended = true;
                    turn.End();
                }
            }
        }
    }
}
