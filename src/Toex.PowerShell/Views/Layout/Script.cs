namespace Toex.PowerShell.Views.Layout;

/// <summary>The scripts of which views are made: what they say is written by the classes beside this folder.</summary>
internal static class Script
{
    private const string Invariant = "[cultureinfo]::InvariantCulture";

    /// <summary>What a method of a class of views makes of the object.</summary>
    internal static string Call(string type, string method, params IEnumerable<string> arguments) =>
        $"[Toex.PowerShell.Views.{type}]::{method}({string.Join(", ", arguments.DefaultIfEmpty("$_"))})";

    /// <summary>Whether a value is a property's name, not a script.</summary>
    internal static bool IsProperty(string value) => value.All(char.IsLetterOrDigit);

    /// <summary>A value as a script.</summary>
    internal static string ValueOf(string value) => IsProperty(value) ? "$_." + value : value;

    internal static string Count(string property) => Number(nameof(NumberText.Count), property);

    internal static string Percentage(string property) => Number(nameof(NumberText.Percentage), property);

    internal static string Change(string property) => Number(nameof(NumberText.Change), property);

    internal static string Fixed(string property, int decimals) =>
        Call(nameof(NumberText), nameof(NumberText.Fixed), $"$_.{property}", $"{decimals}");

    internal static string Limits(string property, int decimals) =>
        Call(nameof(NumberText), nameof(NumberText.FixedLimits), $"$_.{property}Lower", $"$_.{property}Upper", $"{decimals}");

    /// <summary>A number in .NET's own format, alike under every culture.</summary>
    internal static string Formatted(string property, string format) => $"$_.{property}.ToString('{format}', {Invariant})";

    internal static string Minute(string property) => $"if ($_.{property}) {{ {Formatted(property, "yyyy-MM-dd HH:mm")} }} else {{ '' }}";

    internal static string YesOrNo(string property, string yes = "Yes", string no = "No") =>
        $"if ($_.{property}) {{ '{yes}' }} else {{ '{no}' }}";

    internal static string Otherwise(string property, string otherwise) =>
        $"if ($_.{property}) {{ $_.{property} }} else {{ '{otherwise}' }}";

    private static string Number(string method, string property) => Call(nameof(NumberText), method, $"$_.{property}");
}
