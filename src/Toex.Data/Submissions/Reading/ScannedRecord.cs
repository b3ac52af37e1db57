namespace Toex.Data.Submissions.Reading;

/// <summary>A record where the cursor stands.</summary>
/// <param name="Number">Its number among the records; the headings are 0.</param>
/// <param name="Line">The line of the file on which it begins, from 1.</param>
/// <param name="Offset">Where it begins, in bytes.</param>
/// <param name="Length">Its length in bytes, without its line end.</param>
/// <param name="LineEnd">How its last line ends.</param>
/// <param name="Mark">What is noteworthy about it.</param>
internal readonly record struct ScannedRecord(long Number, long Line, long Offset, long Length, LineEnds LineEnd, RecordMark Mark)
{
    internal bool Is(RecordMark mark) => (Mark & mark) != 0;
}
