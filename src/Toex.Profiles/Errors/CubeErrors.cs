using Toex.Data.Errors;

namespace Toex.Profiles.Errors;

/// <summary>Errors about cubes.</summary>
public static class CubeErrors
{
    /// <summary>No facet of that name.</summary>
    public static readonly ErrorDefinition NoFacet = new("Toex.Cube.NoFacet", ErrorKind.NotFound,
        "There is no facet '{0}' of what the theme {1} counts.", "Give one of: {2}.");
}
