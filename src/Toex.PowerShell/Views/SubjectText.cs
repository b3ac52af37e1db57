using System.Globalization;
using Toex.Profiles.Facts;
using Toex.Profiles.Subjects;

namespace Toex.PowerShell.Views;

/// <summary>What the views say of a ranked subject, in the words of its theme.</summary>
public static class SubjectText
{
    private const string NotKnown = "not known";

    /// <summary>Who was ranked, of a theme that counts offences: suspects or victims.</summary>
    public static string RankedByOffences(RankedSubject subject) =>
        $"{subject.Role}s, {subject.Period}; recorded allegations for a person to review, never a prediction";

    /// <summary>Who was ranked, of a theme that is about persons.</summary>
    public static string RankedPersons(RankedSubject subject) =>
        $"{subject.Definition.AgesOf}, {subject.Period}; for a person to review, never a prediction";

    /// <summary>Who was ranked, of any theme.</summary>
    public static string Ranked(RankedSubject subject) =>
        $"{subject.Theme}: {subject.Role}s, {subject.Period}; for a person to review, never a prediction";

    /// <summary>Who was ranked across themes.</summary>
    public static string RankedAcross(RankedSubject subject) =>
        $"{subject.Theme}: {subject.Role}s, across themes, {subject.Period}; for a person to review, never a prediction";

    /// <summary>Places gained or lost; nothing where no earlier run ranks the subject.</summary>
    public static string Moved(RankedSubject subject) => subject.Movement?.ToString("+0;-0;0", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Places gained or lost, or why that is not known.</summary>
    public static string Movement(RankedSubject subject) =>
        subject.Movement is null ? "none: no earlier run ranks the subject" : Moved(subject);

    /// <summary>The birth date.</summary>
    public static string Born(RankedSubject subject) => subject.Born is { Length: > 0 } born ? born : NotKnown;

    /// <summary>Whether under 18, for a column.</summary>
    public static string IsChild(RankedSubject subject) => YesOrNo(subject.Under18, "?");

    /// <summary>Whether under 18.</summary>
    public static string Under18(RankedSubject subject) => YesOrNo(subject.Under18, NotKnown);

    /// <summary>Rank, and of how many.</summary>
    public static string Rank(RankedSubject subject) =>
        string.Create(CultureInfo.InvariantCulture, $"{subject.Rank} of {subject.RankedOf}");

    /// <summary>Rank by recency, and how long ago the latest was.</summary>
    public static string Recency(RankedSubject subject, string latest) =>
        string.Create(CultureInfo.InvariantCulture, $"{subject.RankRecency} ({latest} {subject.DaysSinceLatest} days ago)");

    /// <summary>Rank by number, and the number.</summary>
    public static string Frequency(RankedSubject subject, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{subject.RankFrequency} ({many}: {subject.Frequency})");

    /// <summary>Rank by gravity, its sum and the largest part of it.</summary>
    public static string Gravity(RankedSubject subject, string of) => string.Create(
        CultureInfo.InvariantCulture,
        $"{subject.RankGravity} ({(of.Length > 0 ? of + ": " : "")}sum {subject.Gravity:N0}, largest {subject.LargestGravity:N0})");

    /// <summary>Rank by the fourth dimension, and the number.</summary>
    public static string Breadth(RankedSubject subject, string of) =>
        string.Create(CultureInfo.InvariantCulture, $"{subject.RankBreadth} ({of}{(of.Length > 0 ? ": " : "")}{subject.Breadth:N0})");

    /// <summary>Whom the subject's offences were against, or who committed them.</summary>
    public static string Others(RankedSubject subject) => Breadth(subject, subject.Role == SubjectRole.Victim ? "suspects" : "victims");

    /// <summary>A number and the names that it counts.</summary>
    public static string Named(int count, IReadOnlyList<string> names) =>
        string.Create(CultureInfo.InvariantCulture, $"{count}: {string.Join(", ", names)}");

    private static string YesOrNo(bool? value, string unknown) => value switch { true => "Yes", false => "No", null => unknown };
}
