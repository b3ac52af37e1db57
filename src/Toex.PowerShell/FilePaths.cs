using System.Management.Automation;
using Toex.Data.Errors;

namespace Toex.PowerShell;

/// <summary>Turns PowerShell's paths, on whichever drive and relative to wherever, into paths of the file system.</summary>
internal static class FilePaths
{
    private const string FileSystem = "FileSystem";

    /// <summary>A full path as it reads from wherever the session stands, on another provider's drive too.</summary>
    public static string Qualified(string path) => $"{FileSystem}::{path}";

    /// <summary>The full path of a file that need not exist; wildcards are not expanded.</summary>
    public static string Literal(PSCmdlet cmdlet, string path)
    {
        try
        {
            var full = cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
            return provider.Name == FileSystem ? full : throw FileErrors.NotFileSystem.With(path, provider.Name);
        }
        catch (SessionStateException error)
        {
            throw Explain(path, error);
        }
    }

    /// <summary>
    /// The full paths of the files that a path with wildcards names; at least one. Where a file has just that name, wildcard characters and
    /// all, it is that file and no other.
    /// </summary>
    public static IReadOnlyList<string> Matching(PSCmdlet cmdlet, string path)
    {
        try
        {
            if (WildcardPattern.ContainsWildcardCharacters(path)
                && cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var literal, out _) is { } named
                && literal.Name == FileSystem && File.Exists(named))
            {
                return [named];
            }

            var paths = cmdlet.GetResolvedProviderPathFromPSPath(path, out var provider);
            return provider.Name != FileSystem ? throw FileErrors.NotFileSystem.With(path, provider.Name)
                : paths.Count == 0 ? throw FileErrors.NotFound.With(path)
                : paths;
        }
        catch (ItemNotFoundException error)
        {
            throw FileErrors.NotFound.With(error, path);
        }
        catch (SessionStateException error)
        {
            throw Explain(path, error);
        }
    }

    private static ToexException Explain(string path, SessionStateException error) =>
        (error is System.Management.Automation.DriveNotFoundException ? FileErrors.NoDrive : FileErrors.NotFileSystem).With(
            error, path, error.ItemName);
}
