using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;

namespace Toex.Host;

/// <summary>A script or command that has been read and makes sense.</summary>
/// <param name="Name">Name that errors show.</param>
/// <param name="Block">What to run.</param>
internal sealed record ScriptSource(string Name, ScriptBlock Block)
{
    /// <summary>Reads what the command line names; where it makes no sense, says why and returns null.</summary>
    public static ScriptSource? Parse(HostArguments arguments)
    {
        var file = arguments.Action == HostAction.Script;
        ParseError[] errors;
        var script = file
            ? Parser.ParseFile(Path.GetFullPath(arguments.Text), out _, out errors)
            : Parser.ParseInput(arguments.Text, out _, out errors);
        var name = file ? Path.GetFileName(arguments.Text) : "command";
        foreach (var error in errors)
        {
            Console.Error.WriteLine($"{name}:{error.Extent.StartLineNumber}:{error.Extent.StartColumnNumber}: {error.Message}");
        }

        return errors.Length == 0 ? new ScriptSource(name, script.GetScriptBlock()) : null;
    }

    /// <summary>
    /// The command that runs it: a function, not the script file itself, because only then does 'exit N' end the host as it
    /// ends pwsh.
    /// </summary>
    public Command Command(Runspace runspace, IEnumerable<CommandParameter> parameters)
    {
        runspace.SessionStateProxy.InvokeProvider.Item.Set([$"Function:{Name}"], Block, force: true, literalPath: true);
        var command = new Command(Name);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
