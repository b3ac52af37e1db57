using HelpBuilder;

if (args is not [var assembly, var references, var output])
{
    Console.Error.WriteLine("HelpBuilder <assembly> <file with the paths of its references> <help file to write>");
    return 2;
}

using var metadata = new CmdletAssembly(assembly, File.ReadAllLines(references));
var problems = new List<string>();
var cmdlets = new CmdletReader(metadata, problems).Read();
foreach (var problem in problems)
{
    Console.Error.WriteLine(problem);
}

if (problems.Count > 0)
{
    return 1;
}

Directory.CreateDirectory(Path.GetDirectoryName(output)!);
MamlWriter.Write(cmdlets).Save(output);
return 0;
