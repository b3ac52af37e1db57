using Toex.Benchmarks;
using Toex.Benchmarks.Hosting;
using Toex.Benchmarks.Linkage;

if (args is [ChildProcess.Mark, var child, .. var rest])
{
    return Children.Run(child, rest);
}

if (args is [LinkageOptions.Command, .. var wishes])
{
    ModuleFiles.UseEngine();
    return LinkageCommand.Run(wishes);
}

if (BenchmarkOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(BenchmarkOptions.Usage);
    return 2;
}

ModuleFiles.UseEngine();
return Benchmarks.Run(options);
