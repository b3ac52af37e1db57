using Toex.PowerShell.Objects;
using Toex.PowerShell.Views.Layout;
using Toex.Profiles;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Views.Definitions;

/// <summary>
/// What a profile answers to: what it is made of, hidden; and, of the themes that ship with Toex, its measures, which completion knows from
/// here before there is a profile.
/// </summary>
internal static class ProfileProperties
{
    /// <summary>The name of a profile's whole text, by which a file or a job brings it back.</summary>
    internal const string Whole = "ProfileJson";

    internal static IReadOnlyList<TypeProperty> All { get; } =
    [
        TypeProperty.Hidden<ForceProfile>("Measures", nameof(ProfileParts), nameof(ProfileParts.Measures)),
        TypeProperty.Hidden<ForceProfile>("Breakdowns", nameof(ProfileParts), nameof(ProfileParts.Breakdowns)),
        TypeProperty.Hidden<ForceProfile>(Whole, nameof(ProfileParts), nameof(ProfileParts.Json)),
        TypeProperty.Hidden<ProfileMonth>("Values", nameof(ProfileParts), nameof(ProfileParts.Values)),
        .. ThemeCatalogue.Names.Select(ThemeCatalogue.Find).SelectMany(Declared),
    ];

    private static IEnumerable<TypeProperty> Declared(ThemeDefinition theme)
    {
        var type = $"{typeof(ForceProfile).FullName}#{theme.Id}";
        foreach (var measure in theme.Measures)
        {
            foreach (var (name, part) in ProfileObject.PropertiesOf(measure))
            {
                yield return new(type, name, $"$this.Item('{measure.Id}').{part}", IsHidden: false);
            }
        }

        foreach (var breakdown in theme.Breakdowns)
        {
            yield return new(
                type, breakdown.Id, Script.Call(nameof(ProfileParts), nameof(ProfileParts.Groups), "$this", $"'{breakdown.Id}'"),
                IsHidden: false);
        }
    }
}
