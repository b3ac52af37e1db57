using Toex.Data.Errors;

namespace Toex.Data.Files;

/// <summary>
/// The content of a file, decompressed, under a name of our own where only this user may read it: what was hashed and checked is what the
/// engine loads, whatever becomes of the file that was named, and whatever its name looks like.
/// </summary>
internal sealed class PrivateCopy : IDisposable
{
    /// <summary>What the names of all copies in a folder match.</summary>
    internal const string Files = Prefix + "*";

    private const string Prefix = "toex_copy_";
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly string of;
    private readonly DirectoryInfo? own;
    private FileStream? writing;
    private OpenedFile? opened;

    private PrivateCopy(string of, string path, FileStream writing, DirectoryInfo? own) =>
        (this.of, Path, this.writing, this.own) = (of, path, writing, own);

    /// <summary>Full path of the copy.</summary>
    internal string Path { get; }

    /// <summary>The copy, once it is whole.</summary>
    internal OpenedFile Opened => opened ?? throw new InvalidOperationException("The copy is not whole yet.");

    /// <summary>Begins a copy.</summary>
    /// <param name="of">The file, for errors.</param>
    /// <param name="folder">Where it goes, if files can be made there; null for a temporary folder of this process.</param>
    internal static PrivateCopy Begin(string of, string? folder)
    {
        if (folder is not null && TryBegin(folder, out var path) is { } there)
        {
            return new(of, path, there, null);
        }

        var own = PrivateFolder.Make();
        try
        {
            path = NewIn(own.FullName);
            return new(of, path, Make(path), own);
        }
        catch
        {
            own.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>A path of no file yet, for a copy.</summary>
    internal static string NewIn(string folder) => System.IO.Path.Combine(folder, $"{Prefix}{Guid.NewGuid():N}");

    /// <summary>Adds what was read.</summary>
    internal void Append(ReadOnlySpan<byte> content)
    {
        try
        {
            writing!.Write(content);
        }
        catch (IOException fault)
        {
            var reason = fault.Message.Replace(Path, "the copy", StringComparison.Ordinal);
            throw DatabaseErrors.OutOfSpace.With(fault, $"a private copy of '{of}'", reason);
        }
    }

    /// <summary>Ends the copy: it is only read from now on.</summary>
    internal void Complete()
    {
        writing!.Dispose();
        writing = null;
        opened = OpenedFile.Open(Path, plain: true);
    }

    public void Dispose()
    {
        writing?.Dispose();
        opened?.Dispose();
        try
        {
            File.Delete(Path);
            own?.Delete(recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next writer removes it.
        }
    }

    private static FileStream? TryBegin(string folder, out string path)
    {
        path = NewIn(folder);
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else
            {
                Directory.CreateDirectory(folder, Owner | UnixFileMode.UserExecute);
            }

            return Make(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static FileStream Make(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Owner;
        }

        return new(path, options);
    }
}
