using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Profiles.Passing;

namespace Toex.PowerShell.Views;

/// <summary>What a profile is made of, which its listed properties say in another way.</summary>
public static class ProfileParts
{
    /// <summary>The values of the measures, with what each was made of.</summary>
    public static IReadOnlyDictionary<string, MeasureValue> Measures(ForceProfile profile) => profile.Measures;

    /// <summary>The breakdowns, with their titles.</summary>
    public static IReadOnlyList<ProfileBreakdown> Breakdowns(ForceProfile profile) => profile.Breakdowns;

    /// <summary>The groups of a breakdown; null where the profile has none.</summary>
    public static IReadOnlyList<ProfileGroup>? Groups(ForceProfile profile, string breakdown) => profile.Breakdown(breakdown)?.Groups;

    /// <summary>The profile as text, whole.</summary>
    public static string Json(ForceProfile profile) => ProfileJson.Write(profile);

    /// <summary>The values of a month's measures, with what each was made of.</summary>
    public static IReadOnlyDictionary<string, MeasureValue> Values(ProfileMonth month) => month.Values;
}
