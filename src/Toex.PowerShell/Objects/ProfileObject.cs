using System.Management.Automation;
using Toex.PowerShell.Views;
using Toex.Profiles;
using Toex.Profiles.Measures;

namespace Toex.PowerShell.Objects;

/// <summary>
/// A profile as users read it: each measure of the theme is a property of its own, so that Where-Object, Select-Object and Export-Csv
/// work as on any object. The theme says which properties there are, so that a theme of a user's own has them too.
/// </summary>
internal static class ProfileObject
{
    private const int DisplayedMeasures = 6;

    private static readonly (string Name, Func<ProfileGroup, object?> Of)[] Further =
    [
        (nameof(ProfileGroup.Harm), g => g.Harm), (nameof(ProfileGroup.HarmPer1000), g => g.HarmPer1000),
        (nameof(ProfileGroup.Before), g => g.Before), (nameof(ProfileGroup.Change), g => g.Change),
        (nameof(ProfileGroup.ChangeLower), g => g.ChangeLower), (nameof(ProfileGroup.ChangeUpper), g => g.ChangeUpper),
    ];

    internal static PSObject Wrap(ForceProfile profile)
    {
        var shown = Named(profile, profile.Theme);
        var columns = profile.Definition.Measures.SelectMany(m => Add(shown, m, profile.Measures.GetValueOrDefault(m.Id))).ToList();
        if (profile.Provenance.SeverityScale is { } scale)
        {
            columns.Add(Add(shown, "HarmScale", scale));
        }

        foreach (var breakdown in profile.Breakdowns)
        {
            Add(shown, breakdown.Id, breakdown.Groups);
            AddKnown(breakdown.Groups);
        }

        AddBands(profile.Backlog);
        AddSets(shown, ["PoliceForce", "ForceCode", "Period", "Theme"], columns, ["Provenance"], profile.Definition.Measures);
        foreach (var month in profile.Months)
        {
            MonthText.Remember(month, profile.Definition);
            var measures = profile.Definition.Measures.Where(m => month.Values.ContainsKey(m.Id)).ToList();
            var row = Named(month, profile.Theme);
            measures.ForEach(m => row.Properties.Add(new PSNoteProperty(m.Id, Number(m, month[m.Id]))));
            AddSets(row, ["Starts"], [.. measures.Select(m => m.Id)], ["Complete"], measures);
        }

        return shown;
    }

    private static PSObject Named(object value, string name)
    {
        var shown = PSObject.AsPSObject(value);
        shown.TypeNames.Insert(0, $"{value.GetType().FullName}#{name}");
        return shown;
    }

    /// <summary>The properties that a measure is, each with the part of its value that it holds.</summary>
    internal static IEnumerable<(string Name, string Part)> PropertiesOf(Measure measure)
    {
        yield return (measure.Id, nameof(MeasureValue.Value));
        if (measure.HasLimits)
        {
            yield return (measure.Id + nameof(MeasureValue.Lower), nameof(MeasureValue.Lower));
            yield return (measure.Id + nameof(MeasureValue.Upper), nameof(MeasureValue.Upper));
        }

        if (measure is { Kind: MeasureKind.Count, IsMonthly: true })
        {
            yield return (measure.Id + nameof(MeasureValue.Before), nameof(MeasureValue.Before));
        }
    }

    private static IEnumerable<string> Add(PSObject shown, Measure measure, MeasureValue value) =>
        PropertiesOf(measure).Select(p => Add(shown, p.Name, p.Part switch
        {
            nameof(MeasureValue.Lower) => value.Lower,
            nameof(MeasureValue.Upper) => value.Upper,
            nameof(MeasureValue.Before) => Number(measure, value.Before),
            _ => Number(measure, value.Value),
        }));

    /// <summary>Adds a property, in place of what the type's own would make for completion.</summary>
    private static string Add(PSObject shown, string name, object? value)
    {
        shown.Properties.Add(new PSNoteProperty(name, value), preValidated: true);
        return name;
    }

    /// <summary>
    /// Columns: what a row of a file can hold. DefaultDisplayPropertySet: what shows where objects of several types follow one another,
    /// since PowerShell then uses no view.
    /// </summary>
    private static void AddSets(
        PSObject shown, IReadOnlyList<string> first, IReadOnlyList<string> columns, IReadOnlyList<string> last,
            IEnumerable<Measure> measures)
    {
        shown.Members.Add(new PSPropertySet("Columns", [.. first, .. columns, .. last]));
        shown.Members.Add(new PSMemberSet(
            "PSStandardMembers",
            [new PSPropertySet("DefaultDisplayPropertySet", [.. first, .. measures.Take(DisplayedMeasures).Select(m => m.Id), .. last])]));
    }

    /// <summary>
    /// What is known of some groups alone is a property where it is known: harm of offences, of which a view then has a column, and the
    /// window before.
    /// </summary>
    private static void AddKnown(IReadOnlyList<ProfileGroup> groups)
    {
        var known = Further.Where(f => groups.Any(g => f.Of(g) is not null)).ToList();
        foreach (var group in groups)
        {
            var shown = group.Harm is null ? PSObject.AsPSObject(group) : Named(group, "Harm");
            known.ForEach(f => Add(shown, f.Name, f.Of(group)));
        }
    }

    /// <summary>A level's counts bear the bands' labels, so that a level reads without its backlog.</summary>
    private static void AddBands(ProfileBacklog? backlog)
    {
        foreach (var level in backlog?.Levels ?? [])
        {
            var shown = PSObject.AsPSObject(level);
            for (var i = 0; i < backlog!.Bands.Count; i++)
            {
                shown.Properties.Add(new PSNoteProperty(backlog.Bands[i], level.Counts[i]));
            }
        }
    }

    private static object? Number(Measure measure, double? value) => value is { } number && measure.IsWhole ? (object)(long)number : value;
}
