using System.Globalization;
using Toex.Data.Audit;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Submissions.Importing;
using Toex.Data.Submissions.Maps;
using Toex.Data.Submissions.Register;
using Toex.Data.Submissions.Rules;
using Toex.Data.Submissions.Standard;
using Toex.Data.Words;

namespace Toex.Data.Submissions.Returning;

/// <summary>
/// The rejected rows of submissions. They are personal data as they came: each reading and each file is recorded in the audit journal
/// first.
/// </summary>
public static class SubmissionIssues
{
    /// <summary>Submissions, oldest first.</summary>
    /// <param name="database">The profile database.</param>
    /// <param name="cancel">Stops.</param>
    public static IEnumerable<Submission> Submissions(ProfileDatabase database, CancellationToken cancel) =>
        SubmissionRegister.Read(database.Store, null, cancel);

    /// <summary>A submission by its number.</summary>
    /// <param name="database">The profile database.</param>
    /// <param name="submissionId">Number of the submission.</param>
    /// <param name="cancel">Stops.</param>
    /// <exception cref="ToexException"><c>Toex.Submission.NotFound</c>.</exception>
    public static Submission Find(ProfileDatabase database, int submissionId, CancellationToken cancel) =>
        SubmissionWithdrawal.Find(database.Store, submissionId, cancel);

    /// <summary>
    /// The issues of a submission: what was warned of, then rejected rows in order of the file. They can be shown: characters that nobody
    /// sees, or that steer a terminal, are replaced by what stands for them.
    /// </summary>
    /// <param name="database">The profile database.</param>
    /// <param name="submission">The submission.</param>
    /// <param name="reason">Why they are read.</param>
    /// <param name="operation">The command, for the audit journal.</param>
    /// <param name="cancel">Stops.</param>
    /// <exception cref="ToexException">No reason is given, or the journal cannot be written: nothing is read.</exception>
    public static IEnumerable<SubmissionIssue> Read(
        ProfileDatabase database, Submission submission, string? reason, string operation, CancellationToken cancel)
    {
        var what = Event(AuditKind.Consultation, submission, reason, operation, "", null);
        return database.Journal.RecordEach(what, () => SubmissionRegister.Issues(database.Store, submission.SubmissionId, cancel)
            .Select(i =>
                i with { Message = HiddenCharacters.Visible(i.Message), Row = i.Row is null ? null : HiddenCharacters.Visible(i.Row) }));
    }

    /// <summary>Writes the rejected rows as a CSV file that the force can fix and send again.</summary>
    /// <param name="database">The profile database.</param>
    /// <param name="submission">The submission.</param>
    /// <param name="path">Full path of the file to write.</param>
    /// <param name="overwrite">Replace a file that is there.</param>
    /// <param name="reason">Why.</param>
    /// <param name="recipient">Who receives the file.</param>
    /// <param name="keepFormulas">Leave cells as they came that a spreadsheet takes for formulas.</param>
    /// <param name="operation">The command, for the audit journal.</param>
    /// <param name="cancel">Stops; there is then no file.</param>
    /// <exception cref="ToexException">No reason is given, the journal cannot be written, or the file cannot.</exception>
    public static FileInfo Write(
        ProfileDatabase database, Submission submission, string path, bool overwrite, string? reason, string? recipient, bool keepFormulas,
            string operation,
        CancellationToken cancel)
    {
        var what = Event(AuditKind.Disclosure, submission, reason, operation, $", as {path}", AuditReason.Optional(recipient, "recipient")
            ?? $"Force {submission.PoliceForce}");
        NewFile.EnsureFree(path, overwrite);
        var rows = SubmissionRegister.Issues(database.Store, submission.SubmissionId, cancel)
            .Where(i => i is { Severity: RuleSeverity.RejectRow, Row: not null })
            .Select(i => new MendableRow(i.Line, i.Rule, i.Message, i.Row!, i.Rule.StartsWith("file.", StringComparison.Ordinal)));
        return database.Journal.Record(what, () => MendableCsv.Write(
            path, overwrite, submission.Form.Headings, submission.Form.Separator, MapEncodings.Of(submission.Form.Encoding), rows,
                keepFormulas, cancel));
    }

    private static AuditEvent Event(
        AuditKind kind, Submission submission, string? reason, string operation, string place, string? recipient) =>
        new(kind, operation, AuditReason.Require(reason),
            string.Create(CultureInfo.InvariantCulture,
                $"Rejected rows of submission {submission.SubmissionId}, {SubmissionStandard.NameOf(submission.Kind)} of "
                    + $"{submission.PoliceForce}{place}"), [], recipient);
}
