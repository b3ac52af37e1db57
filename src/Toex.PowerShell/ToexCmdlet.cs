using System.Management.Automation;
using Toex.Data.Errors;
using Toex.PowerShell.Errors;
using Toex.PowerShell.Sessions;
using Toex.Profiles.Themes;

namespace Toex.PowerShell;

/// <summary>
/// What all cmdlets share: the session, paths, progress, and errors from the catalogue. <see cref="Cmdlet.PipelineStopToken"/>
/// goes with every call into the engine, so that Ctrl+C stops it.
/// </summary>
public abstract class ToexCmdlet : PSCmdlet
{
    /// <summary>What this runspace remembers between cmdlets.</summary>
    private protected static ToexSession Session => ToexSession.Current;

    /// <summary>Work before the first object of the pipeline.</summary>
    protected virtual void Begin()
    {
    }

    /// <summary>Work for each object of the pipeline.</summary>
    protected virtual void Process()
    {
    }

    /// <summary>Work after the last object of the pipeline.</summary>
    protected virtual void End()
    {
    }

    /// <inheritdoc/>
    protected sealed override void BeginProcessing() => OrTerminate(() =>
    {
        Session.Views.Fit(this);
        Begin();
    });

    /// <inheritdoc/>
    protected sealed override void ProcessRecord() => OrTerminate(Process);

    /// <inheritdoc/>
    protected sealed override void EndProcessing() => OrTerminate(End);

    /// <summary>Does work for one record; an error of the catalogue is written, and the pipeline carries on with the next.</summary>
    /// <param name="target">What the error would be about.</param>
    /// <param name="work">The work.</param>
    protected void OrCarryOn(object? target, Action work)
    {
        try
        {
            work();
        }
        catch (ToexException error)
        {
            WriteError(ErrorRecords.From(error, target));
        }
    }

    /// <summary>Progress to hand to the engine; dispose it when the work is done.</summary>
    private protected CmdletProgress<T> ProgressOf<T>(string activity, Func<T, (string Status, double? Fraction)> describe) =>
        new(this, activity, describe);

    /// <summary>The full path of a file to write, or of one named literally. Wildcards are not expanded.</summary>
    private protected string FilePath(string path) => FilePaths.Literal(this, path);

    /// <summary>The theme of a name, or of a definition file.</summary>
    private protected ThemeDefinition ThemeOf(string nameOrPath)
    {
        if (!nameOrPath.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return Session.Themes.Find(nameOrPath);
        }

        var theme = Session.Themes.Read(FilePath(nameOrPath));
        Session.Views.Show(this, theme);
        return theme;
    }

    /// <summary>The full paths of the files that a path with wildcards names.</summary>
    private protected IReadOnlyList<string> FilesAt(string path) => FilePaths.Matching(this, path);

    /// <summary>Writes a file that was made, as PowerShell's own commands give files: its views then know size and mode.</summary>
    /// <param name="file">The file.</param>
    /// <param name="notes">Properties to add.</param>
    private protected void WriteFile(FileInfo file, params IEnumerable<PSNoteProperty> notes)
    {
        var item = InvokeProvider.Item.Get([FilePaths.Qualified(file.FullName)], force: true, literalPath: true)[0];
        foreach (var note in notes)
        {
            item.Properties.Add(note);
        }

        WriteObject(item);
    }

    private void OrTerminate(Action work)
    {
        try
        {
            work();
        }
        catch (ToexException error)
        {
            ThrowTerminatingError(ErrorRecords.From(error, null));
        }
        catch (OutOfMemoryException fault)
        {
            ThrowTerminatingError(
                ErrorRecords.From(DatabaseErrors.OutOfMemory.With(fault, MyInvocation.MyCommand.Name, fault.Message), null));
        }
        catch (OperationCanceledException) when (Stopping)
        {
            throw new PipelineStoppedException();
        }
        catch (Exception fault) when (IsUnforeseen(fault))
        {
            // The words of an unforeseen fault could quote anything that was read; its place is what a developer needs.
            var at = new System.Diagnostics.StackTrace(fault).GetFrames()
                .FirstOrDefault(
                    f => f.GetMethod()?.DeclaringType?.Assembly.GetName().Name?.StartsWith("Toex", StringComparison.Ordinal) == true);
            ThrowTerminatingError(
                ErrorRecords.From(
                    DatabaseErrors.Unforeseen.With(
                        fault.GetType().Name, $"{at?.GetMethod()?.DeclaringType?.FullName}.{at?.GetMethod()?.Name}"), null));
        }
    }

    /// <summary>Whether a fault is neither an error that was made for users, nor one of PowerShell's own, which pass through.</summary>
    private static bool IsUnforeseen(Exception fault) =>
        fault is not RuntimeException && fault.GetType().Assembly != typeof(PSObject).Assembly && fault is not OperationCanceledException;
}
