using Toex.Data.Errors;

namespace Toex.Profiles.Errors;

/// <summary>Errors about themes and their definition files.</summary>
public static class ThemeErrors
{
    /// <summary>No theme of that name, and no definition file either.</summary>
    public static readonly ErrorDefinition NotFound = new("Toex.Theme.NotFound", ErrorKind.NotFound,
        "There is no theme '{0}'.", "Name one of {1}, or give the path of a definition file that ends in .json.");

    /// <summary>A definition file that is wrong.</summary>
    public static readonly ErrorDefinition BadDefinition = new("Toex.Theme.BadDefinition", ErrorKind.InvalidData,
        "Theme definition '{0}', line {1}: {2}.", "{3}");

    /// <summary>Objects of several themes in one pipeline.</summary>
    public static readonly ErrorDefinition Several = new("Toex.Theme.Several", ErrorKind.InvalidArgument,
        "Objects of the themes {0} and {1} came down one pipeline, and one theme is worked on at a time.",
            "Name one with -Theme, or pass the objects of each theme by themselves.");

    /// <summary>The theme has no such scope.</summary>
    public static readonly ErrorDefinition NoScope = new("Toex.Theme.NoScope", ErrorKind.InvalidArgument,
        "The theme '{0}' has no scope '{1}'.", "Name one of {2}, or leave the scope out for the first.");
}
