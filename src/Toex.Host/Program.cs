using Toex.Host;

if (!HostArguments.TryParse(args, out var arguments, out var problem))
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine();
    Console.Error.WriteLine(Usage.Text);
    return ExitCode.BadUsage;
}

switch (arguments.Action)
{
    case HostAction.Help:
        Console.WriteLine(Usage.Text);
        return ExitCode.Success;
    case HostAction.Version:
        Console.WriteLine(Usage.Version);
        return ExitCode.Success;
    default:
        return ScriptRunner.Run(arguments);
}
