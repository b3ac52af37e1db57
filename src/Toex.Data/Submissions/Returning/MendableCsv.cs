using System.Globalization;
using System.Text;
using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Submissions.Maps;
using Toex.Data.Submissions.Standard;
using Toex.Data.Words;

namespace Toex.Data.Submissions.Returning;

/// <summary>
/// Writes rejected rows as a CSV file that a force can fix and send again: its own headings and its own cells as they came, then the
/// remarks of Toex, which an import ignores. Text that cannot be told into fields stands whole in a remark, so that the file is valid CSV.
/// A cell that a spreadsheet takes for a formula gets an apostrophe before it, which an import takes away again; characters that nobody
/// sees become what stands for them.
/// </summary>
internal sealed class MendableCsv
{
    private const string RowRemark = SubmissionStandard.RemarkPrefix + "row";

    private static readonly string[] Remarks =
        [SubmissionStandard.RemarkPrefix + "line", SubmissionStandard.RemarkPrefix + "rule", SubmissionStandard.RemarkPrefix + "problem",
            RowRemark];

    private readonly TextWriter text;
    private readonly IReadOnlyList<string> headings;
    private readonly char separator;
    private readonly bool pictures;
    private readonly bool keepFormulas;

    private MendableCsv(TextWriter text, FileForm form, bool pictures, bool keepFormulas)
    {
        this.pictures = pictures;
        this.keepFormulas = keepFormulas;
        this.text = text;
        headings = form.Headings;
        separator = form.Separator;
    }

    /// <summary>Writes a file.</summary>
    /// <param name="path">Full path of the file to write.</param>
    /// <param name="overwrite">Replace a file that is there.</param>
    /// <param name="form">The headings, separator and encoding of the file that the rows came in, so that its column map fits.</param>
    /// <param name="rows">The rows; several problems of a row follow each other and become one row.</param>
    /// <param name="keepFormulas">Leave cells as they came that a spreadsheet takes for formulas.</param>
    /// <param name="cancel">Stops; there is then no file.</param>
    /// <exception cref="ToexException">The file cannot be written.</exception>
    internal static FileInfo Write(
        string path, bool overwrite, FileForm form, IEnumerable<MendableRow> rows, bool keepFormulas, CancellationToken cancel)
    {
        var encoding = MapEncodings.Find(form.Encoding);

        // With a byte order mark, Excel opens UTF-8 rightly and saves it as such.
        var written = encoding is UTF8Encoding ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: true) : encoding;
        return NewFile.Write(path, overwrite, stream =>
        {
            using var text = new StreamWriter(stream, written) { NewLine = "\r\n" };
            new MendableCsv(text, form, encoding is UTF8Encoding, keepFormulas).WriteAll(rows, cancel);
        });
    }

    private static bool IsRemark(string heading) => heading.StartsWith(SubmissionStandard.RemarkPrefix, StringComparison.OrdinalIgnoreCase);

    private void WriteAll(IEnumerable<MendableRow> rows, CancellationToken cancel)
    {
        text.WriteLine(string.Join(separator, headings.Where(h => !IsRemark(h)).Select(Heading).Concat(Remarks)));
        var problems = new List<MendableRow>();
        foreach (var row in rows)
        {
            cancel.ThrowIfCancellationRequested();
            if (problems.Count > 0 && problems[0].Line != row.Line)
            {
                WriteRow(problems);
                problems.Clear();
            }

            problems.Add(row);
        }

        if (problems.Count > 0)
        {
            WriteRow(problems);
        }
    }

    private void WriteRow(List<MendableRow> problems)
    {
        var row = problems[0];
        var fields = problems.Any(p => p.Malformed) ? null : RawFields.Split(row.Raw, separator);
        var told = fields?.Count == headings.Count;
        IEnumerable<string> own = headings.Select((h, i) => (Heading: h, Field: told ? fields![i] : "")).Where(f => !IsRemark(f.Heading))
            .Select(f => Own(f.Field));
        string Remark(Func<MendableRow, string> of) => Safe(string.Join("; ", problems.Select(of).Distinct(StringComparer.Ordinal)));
        text.WriteLine(string.Join(separator, own.Concat(
        [
            row.Line.ToString(CultureInfo.InvariantCulture), Remark(p => p.Rule), Remark(p => p.Problem), told ? "" : Safe(row.Raw),
        ])));
    }

    /// <summary>Headings are alike whatever blanks are in them, so a line break becomes one.</summary>
    private string Heading(string heading) => Safe(heading.ReplaceLineEndings(" "));

    /// <summary>A cell of the force's own, with its quotes: as it came where it is harmless.</summary>
    private string Own(string field)
    {
        var cell = field is ['"', .. var quoted, '"'] ? quoted.Replace("\"\"", "\"", StringComparison.Ordinal) : field;
        var visible = HiddenCharacters.Visible(HiddenCharacters.Trim(cell), pictures);
        var safe = keepFormulas ? visible : CellText.Inert(visible);
        return safe == visible && HiddenCharacters.Visible(cell, pictures) == cell ? field : Cell(safe);
    }

    private string Safe(string value) => Cell(CellText.Inert(HiddenCharacters.Visible(value, pictures)));

    private string Cell(string value) =>
        value.Contains('"', StringComparison.Ordinal) || value.Contains(separator, StringComparison.Ordinal)
            || value.AsSpan().ContainsAny('\r', '\n')
            ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : value;
}
