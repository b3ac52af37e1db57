using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Text;

namespace Toex.Host;

/// <summary>Runs a script or command in a runspace with Toex imported.</summary>
internal static class ScriptRunner
{
    /// <summary>Runs, and returns the exit code.</summary>
    public static int Run(HostArguments arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        HostCulture.Apply();
        if (ModuleManifest.Find() is not { } manifest)
        {
            Console.Error.WriteLine($"There is no {ModuleManifest.FileName} where {ModuleManifest.Variable} says, in the folder of "
                + "Toex.Host or above it, or in the current folder.");
            return ExitCode.BadUsage;
        }

        if (arguments.Action == HostAction.Script && !File.Exists(arguments.Text))
        {
            Console.Error.WriteLine($"There is no script at '{arguments.Text}'.");
            return ExitCode.BadUsage;
        }

        return ScriptSource.Parse(arguments) is { } script ? Run(script, arguments.Parameters, manifest) : ExitCode.Failure;
    }

    private static int Run(ScriptSource script, IReadOnlyList<CommandParameter> parameters, string manifest)
    {
        var host = new ToexHost();
        using var runspace = ToexRunspace.Open(host);
        using var shell = System.Management.Automation.PowerShell.Create(runspace);
        using var stop = new StopOnSignal(shell);
        shell.Streams.Error.DataAdded += (_, added) => host.UI.WriteErrorLine(ErrorText.Of(shell.Streams.Error[added.Index]));
        try
        {
            shell.AddCommand("Import-Module").AddParameter("Name", manifest).AddParameter("ErrorAction", ActionPreference.Stop).Invoke();
            shell.Commands.Clear();
            shell.Commands.AddCommand(script.Command(runspace, parameters));
            shell.AddCommand("Out-Default").Invoke();
        }
        catch (PipelineStoppedException)
        {
        }
        catch (RuntimeException error)
        {
            host.UI.WriteErrorLine(ErrorText.Of(error.ErrorRecord));
            return ExitCode.Failure;
        }
        finally
        {
            host.Finish();
        }

        return stop.ExitCode ?? host.RequestedExitCode ?? (shell.Streams.Error.Count > 0 ? ExitCode.Failure : ExitCode.Success);
    }
}
