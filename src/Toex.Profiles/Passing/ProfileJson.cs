using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toex.Profiles.Passing;

/// <summary>
/// A profile as text, whole, with its theme's definition: PowerShell's own files and jobs keep only what an object shows, and a chart needs
/// what that was made of.
/// </summary>
public static class ProfileJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // it goes into no page
        IgnoreReadOnlyProperties = true,
        IncludeFields = true, // of pairs
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new ThemeConverter(), new ItemListConverter(), new MeasureValuesConverter() },
    };

    /// <summary>The text of a profile.</summary>
    public static string Write(ForceProfile profile) => JsonSerializer.Serialize(profile, Options);

    /// <summary>The profile of a text; null where the text is none that this version of Toex wrote.</summary>
    public static ForceProfile? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<ForceProfile>(text, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
