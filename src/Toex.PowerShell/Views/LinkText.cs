using System.Globalization;
using Toex.Data.Subjects;

namespace Toex.PowerShell.Views;

/// <summary>What the views say of a pair of records.</summary>
public static class LinkText
{
    private const double Noticed = 0.05;
    private const int SummaryWidth = 29;

    /// <summary>Who a record is of.</summary>
    public static string Person(LinkedPerson person)
    {
        var born = string.IsNullOrEmpty(person.Born) ? "not known" : person.Born;
        return $"{person.Name}, born {born}, {person.PoliceForce} {person.LocalReference}";
    }

    /// <summary>Whether the two are one subject.</summary>
    public static string Joined(SubjectLink link) => link.Joined
        ? string.Create(CultureInfo.InvariantCulture, $"Yes, subject {link.Person.SubjectId}")
        : string.Create(CultureInfo.InvariantCulture, $"No, subjects {link.Person.SubjectId} and {link.Other.SubjectId}");

    /// <summary>What each comparison weighs, one a line.</summary>
    public static string Evidence(SubjectLink link) => string.Join(Environment.NewLine, link.Evidence.Select(e =>
        string.Create(CultureInfo.InvariantCulture, $"{e.Bits:+0.0;-0.0;0} {e.Comparison}: {e.Agreement}{Rarity(e)}")));

    /// <summary>What weighs most, in lines for the last column of 120, where PowerShell would break a number.</summary>
    public static object? Summary(SubjectLink link) => LongText.Cell(link.Summary, SummaryWidth);

    /// <summary>The band, and what kept the two apart.</summary>
    public static string Band(SubjectLink link) =>
        $"{link.Band}{(string.IsNullOrEmpty(link.KeptApart) ? "" : $", kept apart: {link.KeptApart}")}";

    /// <summary>What was decided by hand, and why.</summary>
    public static string Decision(SubjectLink link) =>
        $"{link.Decision}{(string.IsNullOrEmpty(link.DecisionReason) ? "" : $": {link.DecisionReason}")}";

    private static string Rarity(LinkEvidence evidence)
    {
        var bits = evidence.FrequencyBits;
        return Math.Abs(bits) < Noticed ? ""
            : string.Create(
                CultureInfo.InvariantCulture, $" (of it {bits:+0.0;-0.0} for how {(bits > 0 ? "rare" : "common")} the value is)");
    }
}
