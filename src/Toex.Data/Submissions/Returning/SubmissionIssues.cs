using System.Globalization;
using Toex.Data.Audit;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Submissions.Importing;
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
        var what = new AuditEvent(AuditKind.Consultation, operation, AuditReason.Require(reason), RowsOf(submission), []);
        return database.Journal.RecordEach(what, () => SubmissionRegister.Issues(database.Store, submission.SubmissionId, cancel)
            .Select(i =>
                i with { Message = HiddenCharacters.Visible(i.Message), Row = i.Row is null ? null : HiddenCharacters.Visible(i.Row) }));
    }

    /// <summary>Writes the rejected rows as a CSV file that the force can fix and send again.</summary>
    /// <param name="database">The profile database.</param>
    /// <param name="submission">The submission.</param>
    /// <param name="file">The file that is asked for.</param>
    /// <param name="cancel">Stops; there is then no file.</param>
    /// <exception cref="ToexException">No reason is given, the journal cannot be written, or the file cannot.</exception>
    public static FileInfo Write(ProfileDatabase database, Submission submission, MendableFileRequest file, CancellationToken cancel)
    {
        var what = new AuditEvent(
            AuditKind.Disclosure, file.Operation, AuditReason.Require(file.Reason), $"{RowsOf(submission)}, as {file.Path}", [],
            AuditReason.Optional(file.Recipient, "recipient") ?? $"Force {submission.PoliceForce}");
        NewFile.EnsureFree(file.Path, file.Overwrite);
        var rows = SubmissionRegister.Issues(database.Store, submission.SubmissionId, cancel)
            .Where(i => i is { Severity: RuleSeverity.RejectRow, Row: not null })
            .Select(i => new MendableRow(i.Line, i.Rule, i.Message, i.Row!, i.Rule.StartsWith("file.", StringComparison.Ordinal)));
        return database.Journal.Record(
            what, () => MendableCsv.Write(file.Path, file.Overwrite, submission.Form, rows, file.KeepFormulas, cancel));
    }

    private static string RowsOf(Submission submission) => string.Create(
        CultureInfo.InvariantCulture,
        $"Rejected rows of submission {submission.SubmissionId}, {SubmissionStandard.NameOf(submission.Kind)} of {submission.PoliceForce}");
}
