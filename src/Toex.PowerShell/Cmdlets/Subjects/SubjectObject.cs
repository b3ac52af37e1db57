using System.Globalization;
using System.Management.Automation;
using Toex.Profiles.Subjects;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Cmdlets.Subjects;

/// <summary>A ranked subject as users read it: what is counted bears the theme's own name, such as Offences or HoursMissing.</summary>
internal static class SubjectObject
{
    internal static PSObject Of(RankedSubject subject, ThemeDefinition theme, bool acrossThemes)
    {
        var shown = PSObject.AsPSObject(subject);
        Name(shown, theme.Fact == FactKind.Offence ? "Offence" : theme.Id);
        if (acrossThemes)
        {
            Name(shown, "AcrossThemes");
        }

        Add(shown, Name(theme.Subjects.Frequency), subject.Frequency);
        Add(shown, Name(theme.Subjects.Breadth), subject.Breadth);
        Add(shown, "Rank" + Name(theme.Subjects.Breadth), subject.RankBreadth);
        Add(shown, "AlsoIn", string.Join("; ", subject.OtherThemes));
        return shown;
    }

    private static void Name(PSObject shown, string view) => shown.TypeNames.Insert(0, $"{typeof(RankedSubject).FullName}#{view}");

    private static void Add(PSObject shown, string name, object value)
    {
        // A definition may call a dimension what it is called anyway.
        if (shown.Properties[name] is null)
        {
            shown.Properties.Add(new PSNoteProperty(name, value));
        }
    }

    /// <summary>A property's name: <c>hours missing</c> is HoursMissing.</summary>
    private static string Name(string words) =>
        string.Concat(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpper(w[0], CultureInfo.InvariantCulture) + w[1..]));
}
