namespace Toex.Data.Submissions.Reading;

/// <summary>Why a file is not structurally plain, so that a quick reader of CSV could mistake, refuse or lose records of it.</summary>
[Flags]
internal enum FileCare
{
    /// <summary>Plain: UTF-8, one kind of line end, quotes as RFC 4180 has them.</summary>
    None = 0,

    /// <summary>NUL bytes.</summary>
    Nul = 1,

    /// <summary>Bytes that are no UTF-8, or the file is in another encoding.</summary>
    Encoding = 2,

    /// <summary>A quote that is never closed, text after a closing quote, or a quote inside an unquoted field.</summary>
    Quote = 4,

    /// <summary>A record of more than <see cref="RecordScanner.Longest"/> bytes.</summary>
    Long = 8,

    /// <summary>Lines that end in CR alone, or in more than one way.</summary>
    LineEnds = 16,

    /// <summary>Blank lines that a reader could take for records: before the headings, or in a file with one column.</summary>
    BlankLines = 32,

    /// <summary>Headings that span lines, so that skipping one line does not skip them.</summary>
    Headings = 64,

    /// <summary>A record with an empty field more than there are headings, at its end, which a quick reader leaves out without a
    /// word.</summary>
    Fields = 128,
}
