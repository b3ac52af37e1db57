namespace Toex.Data;

/// <summary>The version of Toex that made or reads something.</summary>
public static class ModuleVersion
{
    /// <summary>Such as <c>0.1.0</c>.</summary>
    public static string Text { get; } = typeof(ModuleVersion).Assembly.GetName().Version is { } v ? $"{v.Major}.{v.Minor}.{v.Build}"
        : "0.0.0";
}
