using Toex.Tests;

namespace Toex.PowerShell.Tests.Isolation;

/// <summary>Toex brings its own libraries and touches nobody else's, each test in a process of its own.</summary>
public sealed class IsolationTests : IDisposable
{
    /// <summary>Uses the engine's libraries, managed and native, where the module has put them.</summary>
    private const string UseEngine = """
        $null = Get-ToexMeasure
        $engine = [System.Runtime.Loader.AssemblyLoadContext]::All | Where-Object Name -eq Toex
        $duck = $engine.LoadFromAssemblyName([System.Reflection.AssemblyName]::new('DuckDB.NET.Data'))
        $connection = [System.Activator]::CreateInstance($duck.GetType('DuckDB.NET.Data.DuckDBConnection'), @('Data Source=:memory:'))
        $connection.Open()
        $command = $connection.CreateCommand()
        $command.CommandText = 'SELECT 6 * 7'
        $command.ExecuteScalar()
        $connection.Dispose()
        $charts = $engine.LoadFromAssemblyName([System.Reflection.AssemblyName]::new('ScottPlot'))
        $plot = [System.Activator]::CreateInstance($charts.GetType('ScottPlot.Plot'))
        $null = $plot.Add.Signal([double[]](1, 2, 3))
        $plot.GetImageBytes(300, 200, 2)[1..3] -join ' '
        """;

    private static readonly string[] Libraries =
    [
        "DuckDB.NET.Data", "DuckDB.NET.Bindings", "ScottPlot", "SkiaSharp", "SkiaSharp.HarfBuzz", "HarfBuzzSharp", "MathNet.Numerics",
        "Apache.Arrow", "Microsoft.Data.SqlClient",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Import_loads_no_third_party_library()
    {
        var loaded = HostProcess.Command(
            "[System.AppDomain]::CurrentDomain.GetAssemblies() | ForEach-Object { $_.GetName().Name }").Succeeded().Lines;

        Assert.Contains("Toex.PowerShell", loaded);
        Assert.DoesNotContain(loaded, IsLibrary);
    }

    [Fact]
    public void Engine_and_its_libraries_are_in_a_context_of_their_own()
    {
        var lines = HostProcess.Command(UseEngine + """

            [System.Runtime.Loader.AssemblyLoadContext]::All | ForEach-Object {
                $context = $_.Name
                $_.Assemblies | ForEach-Object { "$context $($_.GetName().Name)" }
            }
            """).Succeeded().Lines;

        Assert.Equal(["42", "80 78 71"], lines.Take(2)); // PNG
        Assert.Contains("Toex DuckDB.NET.Data", lines);
        Assert.Contains("Toex Toex.Data", lines);
        Assert.Contains("Default Toex.PowerShell", lines);
        Assert.DoesNotContain(lines, l => l.StartsWith("Default ", StringComparison.Ordinal) && IsLibrary(l["Default ".Length..]));
        Assert.DoesNotContain("Toex System.Management.Automation", lines);
    }

    [Theory]
    [InlineData("0.0.1")]
    [InlineData("99.0.0")]
    public void Other_versions_of_its_libraries_in_the_session_do_not_matter(string version)
    {
        var fakes = Libraries.Select(l => FakeAssembly.Write(_folder.Path, l, Version.Parse(version)));
        var preload = string.Join('\n', fakes.Select(f => $"$null = [System.Reflection.Assembly]::LoadFrom('{f}').GetTypes()"));

        var lines = HostProcess.Command(
            $$"""
            {{preload}}
            {{UseEngine}}
            $null = New-ToexSampleDatabase -Path '{{_folder.Path}}/sample.toex' -Scale 0.01
            $null = Connect-ToexDatabase -Path '{{_folder.Path}}/sample.toex'
            $chart = Get-ToexVawgProfile | Export-ToexChart -Path '{{_folder.Path}}/chart.png'
            $chart.Name
            try { Connect-ToexDatabase -SqlServer 127.0.0.1,1 -Database x -ConnectTimeout 1 -RetryCount 0 }
            catch { ($_.FullyQualifiedErrorId -split ',')[0] }
            """).Succeeded().Lines;

        Assert.Equal(["42", "80 78 71", "chart.png", "Toex.Server.NotReachable"], lines);
    }

    private static bool IsLibrary(string name) => Libraries.Any(l => name.StartsWith(l, StringComparison.Ordinal));
}
