namespace Toex.Data.Submissions.Reading;

/// <summary>Where a record ends.</summary>
/// <param name="Length">Its length in bytes, without its line end.</param>
/// <param name="End">Where the next record begins, from the beginning of this one.</param>
/// <param name="Lines">Lines of the file that it takes up.</param>
/// <param name="LineEnd">How its last line ends.</param>
/// <param name="Mark">What is noteworthy about it.</param>
internal readonly record struct RecordCut(int Length, int End, int Lines, LineEnds LineEnd, RecordMark Mark)
{
    internal static RecordCut MoreNeeded => new(0, 0, 0, LineEnds.None, RecordMark.MoreNeeded);

    internal bool Is(RecordMark mark) => (Mark & mark) != 0;
}
