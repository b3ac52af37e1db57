using Toex.Benchmarks;
using Toex.Benchmarks.Hosting;

if (args is [ChildProcess.Mark, var child, .. var rest])
{
    return Children.Run(child, rest);
}

if (BenchmarkOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(BenchmarkOptions.Usage);
    return 2;
}

ModuleFiles.UseEngine();
return Benchmarks.Run(options);
