using Toex.Data.Errors;
using Toex.Data.Files;

namespace Toex.Reporting.Files;

/// <summary>A file that is whole but not yet in its place: several can be written, and none is seen unless all are.</summary>
internal sealed class StagedFile(ChartTarget target) : IDisposable
{
    private readonly string beside = Path.Combine(Path.GetDirectoryName(target.Path)!, $".{Guid.NewGuid():N}.tmp");

    /// <exception cref="ToexException">The file cannot be written.</exception>
    public void Write(byte[] content, bool personal) => OrExplain(() =>
    {
        using var stream = personal
            ? new FileStream(beside, PersonalFile.Options(FileMode.CreateNew, FileAccess.Write, FileShare.None))
            : new FileStream(beside, FileMode.CreateNew, FileAccess.Write);
        stream.Write(content);
    });

    /// <summary>Moves it into its place.</summary>
    /// <exception cref="ToexException">The file cannot be written.</exception>
    public FileInfo Settle()
    {
        OrExplain(() => File.Move(beside, target.Path, target.Overwrite));
        return new(target.Path);
    }

    /// <summary>Takes away what has not been moved.</summary>
    public void Dispose() => File.Delete(beside);

    private void OrExplain(Action work)
    {
        try
        {
            work();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Dispose();
            throw !target.Overwrite && File.Exists(target.Path) ? FileErrors.AlreadyExists.With(fault, target.Path)
                : FileErrors.NotWritable.With(fault, target.Path, fault.Message);
        }
    }
}
