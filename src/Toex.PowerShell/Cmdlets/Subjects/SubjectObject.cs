using System.Management.Automation;
using Toex.PowerShell.Views.Definitions;
using Toex.Profiles.Subjects;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Cmdlets.Subjects;

/// <summary>Ranked subjects as users read them: what is counted bears the theme's own name, such as Offences or HoursMissing.</summary>
internal sealed class SubjectObject
{
    private readonly string[] views;
    private readonly (string Name, Func<RankedSubject, object> Value)[] named;
    private bool[]? added;

    internal SubjectObject(ThemeDefinition theme, bool acrossThemes)
    {
        string[] kind = theme.CountedFact().IsOfOffences ? ["Offence"] : [];
        string[] own = SubjectViews.HasOwnView(theme) ? [.. kind, theme.Id] : kind;
        views = [.. (acrossThemes ? [.. own, "AcrossThemes"] : own).Select(SubjectViews.TypeFor)];
        named =
        [
            (SubjectViews.PropertyName(theme.Subjects.Frequency), s => s.Frequency),
            (SubjectViews.PropertyName(theme.Subjects.Breadth), s => s.Breadth),
            ("Rank" + SubjectViews.PropertyName(theme.Subjects.Breadth), s => s.RankBreadth),
            ("AlsoIn", s => string.Join("; ", s.OtherThemes)),
        ];
    }

    internal PSObject Of(RankedSubject subject)
    {
        var shown = PSObject.AsPSObject(subject);
        foreach (var view in views)
        {
            shown.TypeNames.Insert(0, view);
        }

        // What a subject lacks, every other lacks too: to look for a property costs more than all else here.
        var lacking =
            added ??= [.. named.Select((n, i) => shown.Properties[n.Name] is null && !named.Take(i).Any(m => Same(m.Name, n.Name)))];
        for (var i = 0; i < named.Length; i++)
        {
            // A definition may call a dimension what it is called anyway.
            if (lacking[i])
            {
                shown.Properties.Add(new PSNoteProperty(named[i].Name, named[i].Value(subject)), preValidated: true);
            }
        }

        return shown;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
