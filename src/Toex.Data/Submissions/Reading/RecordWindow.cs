namespace Toex.Data.Submissions.Reading;

/// <summary>A window of bounded size that moves over the content from record to record.</summary>
internal sealed class RecordWindow(ContentBlocks blocks) : IDisposable
{
    private readonly byte[] buffer = new byte[RecordScanner.Sight + (2 * ContentBlocks.Size)];
    private int start;
    private int end;

    /// <summary>Place of the window's beginning in the content, in bytes.</summary>
    internal long Offset { get; private set; }

    /// <summary>Lines before the window's beginning.</summary>
    internal long LinesBefore { get; private set; }

    /// <summary>Whether the content ends with the window.</summary>
    internal bool Final { get; private set; }

    /// <summary>What is in sight.</summary>
    internal ReadOnlySpan<byte> Text => buffer.AsSpan(start, end - start);

    /// <summary>Brings more into sight; nothing more where the content ends.</summary>
    internal void More()
    {
        if (Final)
        {
            return;
        }

        if (start > 0)
        {
            Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
            (start, end) = (0, end - start);
        }

        var block = blocks.Next();
        Final = block.IsEmpty;
        block.CopyTo(buffer.AsSpan(end));
        end += block.Length;
    }

    /// <summary>Moves on.</summary>
    internal void Skip(int bytes, int lines)
    {
        start += bytes;
        Offset += bytes;
        LinesBefore += lines;
    }

    /// <summary>Moves past the end of the line, wherever that is, and returns how long the line is without it, and how it ends.</summary>
    internal (long Length, LineEnds LineEnd) SkipLine()
    {
        long length = 0;
        while (true)
        {
            var at = Text.IndexOfAny((byte)'\r', (byte)'\n');
            var (lineEnd, next) = at < 0 ? (LineEnds.None, 0) : RecordScanner.LineEndAt(Text, at, Final);
            if (next > 0)
            {
                Skip(next, 1);
                return (length + at, lineEnd);
            }

            var passed = at < 0 ? Text.Length : at;
            length += passed;
            Skip(passed, 0);
            if (Final)
            {
                Skip(0, 1);
                return (length, LineEnds.None);
            }

            More();
        }
    }

    /// <summary>Moves past blank lines, and says whether a record follows.</summary>
    /// <param name="blank">How many there are.</param>
    /// <param name="ends">The ways in which they end.</param>
    internal bool SkipBlankLines(out int blank, out LineEnds ends)
    {
        (blank, ends) = (0, LineEnds.None);
        while (true)
        {
            if (Text.IsEmpty)
            {
                if (Final)
                {
                    return false;
                }

                More();
                continue;
            }

            if (Text[0] is not ((byte)'\r' or (byte)'\n'))
            {
                return true;
            }

            var (end, next) = RecordScanner.LineEndAt(Text, 0, Final);
            if (next == 0)
            {
                More();
                continue;
            }

            blank++;
            ends |= end;
            Skip(next, 1);
        }
    }

    public void Dispose() => blocks.Dispose();
}
