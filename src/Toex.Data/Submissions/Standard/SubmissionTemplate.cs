using System.Text;
using Toex.Data.Errors;
using Toex.Data.Files;

namespace Toex.Data.Submissions.Standard;

/// <summary>Writes empty files with the standard's headings, for forces to fill.</summary>
public static class SubmissionTemplate
{
    /// <summary>Name of a kind's template, such as <c>offence_persons.csv</c>.</summary>
    /// <param name="kind">Kind of file.</param>
    public static string FileNameOf(SubmissionKind kind) => SubmissionStandard.NameOf(kind) + ".csv";

    /// <summary>
    /// Writes a template. It begins with a byte order mark and its line ends with CR and LF: Excel then opens it as UTF-8, and saves it so.
    /// </summary>
    /// <param name="kind">Kind of file.</param>
    /// <param name="path">Full path of the file to write.</param>
    /// <param name="overwrite">Replace a file that is there.</param>
    /// <exception cref="ToexException">The file cannot be written.</exception>
    public static FileInfo Write(SubmissionKind kind, string path, bool overwrite) => NewFile.Write(path, overwrite, stream =>
    {
        stream.Write(Encoding.UTF8.Preamble);
        stream.Write(Encoding.UTF8.GetBytes(string.Join(',', SubmissionStandard.ColumnsFor(kind).Select(c => c.Name)) + "\r\n"));
    });
}
