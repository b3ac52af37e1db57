using System.Globalization;

namespace Toex.Host;

/// <summary>The culture that values are shown in.</summary>
internal static class HostCulture
{
    /// <summary>Keeps the machine's culture; a machine without one shows dates as Britain does, not month first.</summary>
    public static void Apply()
    {
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = OrBritish(CultureInfo.CurrentCulture);
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = OrBritish(CultureInfo.CurrentUICulture);
    }

    private static CultureInfo OrBritish(CultureInfo culture)
    {
        try
        {
            return culture.Name.Length > 0 ? culture : CultureInfo.GetCultureInfo("en-GB");
        }
        catch (CultureNotFoundException)
        {
            return culture; // .NET runs in its invariant mode, which knows no other culture.
        }
    }
}
