using System.Diagnostics;
using Toex.Benchmarks.Measuring;

namespace Toex.Benchmarks.Hosting;

/// <summary>Runs this program anew, so that what is measured is the first time in a process.</summary>
internal static class ChildProcess
{
    /// <summary>The first argument of a child.</summary>
    public const string Mark = "--child";

    /// <summary>Runs a child and reads the cost that it printed as its last line.</summary>
    public static Cost Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ChildProcess).Assembly.Location);
        }

        start.ArgumentList.Add(Mark);
        return Run(start, arguments);
    }

    /// <summary>Runs another program that ends by printing a cost.</summary>
    public static Cost Run(ProcessStartInfo start, params string[] arguments)
    {
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var last = output.TrimEnd().Split('\n')[^1].Trim();
        return process.ExitCode == 0 ? Cost.Parse(last)
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} failed: {output}");
    }
}
