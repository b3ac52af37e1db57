using System.Diagnostics;
using System.Reflection;

namespace Toex.Tests;

/// <summary>Runs Toex.Host, built in the tests' own configuration, as a user does.</summary>
internal static class HostProcess
{
    private static readonly string Configuration =
        typeof(HostProcess).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private static readonly string Dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static readonly string Assembly = Path.Combine(
        Repository.Root, "src", "Toex.Host", "bin", Configuration, new DirectoryInfo(AppContext.BaseDirectory).Name, "pwsh.dll");

    /// <summary>Runs a command.</summary>
    public static ProcessResult Command(string text) => Run(["-Command", text]);

    /// <summary>Runs with any command line.</summary>
    public static ProcessResult Run(
        IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null, string? folder = null) =>
        ChildProcess.Run(Dotnet, [Assembly, .. arguments], environment, folder);

    /// <summary>Starts and does not wait.</summary>
    public static Process Start(params string[] arguments) => ChildProcess.Start(Dotnet, [Assembly, .. arguments], null, null);
}
