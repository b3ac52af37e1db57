namespace Toex.Host;

/// <summary>What the command line asks for.</summary>
internal enum HostAction
{
    /// <summary>Run a script file.</summary>
    Script,

    /// <summary>Run the text of a command.</summary>
    Command,

    /// <summary>Show how to use the host.</summary>
    Help,

    /// <summary>Show the version.</summary>
    Version,
}
