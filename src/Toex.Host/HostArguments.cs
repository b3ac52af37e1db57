using System.Diagnostics.CodeAnalysis;
using System.Management.Automation.Runspaces;

namespace Toex.Host;

/// <summary>The command line, understood.</summary>
/// <param name="Action">What to do.</param>
/// <param name="Text">Path of the script, or text of the command.</param>
/// <param name="Parameters">What follows the script's path, for its parameters.</param>
internal sealed record HostArguments(HostAction Action, string Text, IReadOnlyList<CommandParameter> Parameters)
{
    /// <summary>Understands a command line, or says what is wrong with it.</summary>
    public static bool TryParse(
        string[] args, [NotNullWhen(true)] out HostArguments? arguments, [NotNullWhen(false)] out string? problem)
    {
        arguments = null;
        problem = null;
        if (args.Length == 0)
        {
            problem = "Toex.Host needs a script or a command.";
            return false;
        }

        switch (args[0].ToLowerInvariant())
        {
            case "--help" or "-help" or "-h" or "-?" or "/?":
                arguments = new HostArguments(HostAction.Help, "", []);
                return true;
            case "--version" or "-version" or "-v":
                arguments = new HostArguments(HostAction.Version, "", []);
                return true;
            case "-command" or "--command" or "-c" when args.Length == 1:
                problem = $"{args[0]} needs the text of a command.";
                return false;
            case "-command" or "--command" or "-c":
                arguments = new HostArguments(HostAction.Command, string.Join(' ', args[1..]), []);
                return true;
            case "-file" or "--file" or "-f" when args.Length == 1:
                problem = $"{args[0]} needs the path of a script.";
                return false;
            case "-file" or "--file" or "-f":
                arguments = ForScript(args[1..]);
                return true;
            case ['-', ..]:
                problem = $"Toex.Host has no option {args[0]}.";
                return false;
            default:
                arguments = ForScript(args);
                return true;
        }
    }

    private static HostArguments ForScript(string[] args) =>
        new(HostAction.Script, args[0], [.. args[1..].Select(AsParameter)]);

    /// <summary>
    /// Reads one argument as <c>pwsh -File</c> does: -Name takes the next argument if it is not a switch, -Name:value takes
    /// its own, with $true and $false understood; all else is a value.
    /// </summary>
    private static CommandParameter AsParameter(string arg)
    {
        if (arg is not ['-', var first, ..] || !(char.IsLetter(first) || first is '_' or '?'))
        {
            return new CommandParameter(null, arg);
        }

        var colon = arg.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || colon == arg.Length - 1
            ? new CommandParameter(arg)
            : new CommandParameter(arg[..colon], arg[(colon + 1)..].ToUpperInvariant() switch
            {
                "$TRUE" => true,
                "$FALSE" => false,
                _ => arg[(colon + 1)..],
            });
    }
}
