namespace Toex.Data.Submissions.Reading;

/// <summary>The ways in which lines end.</summary>
[Flags]
internal enum LineEnds
{
    /// <summary>The content ends without one.</summary>
    None = 0,

    /// <summary>LF, as Unix has it.</summary>
    Lf = 1,

    /// <summary>CR and LF, as Windows has it.</summary>
    CrLf = 2,

    /// <summary>CR alone, as old Macintosh programs had it.</summary>
    Cr = 4,
}
