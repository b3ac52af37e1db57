using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Reflection;
using Toex.Tests;

namespace Toex.PowerShell.Tests.Conventions;

/// <summary>The manifest says what the assembly has.</summary>
public sealed class ManifestTests(ModuleFixture module) : IClassFixture<ModuleFixture>
{
    [Fact]
    public void Exported_cmdlets_are_those_of_the_assembly()
    {
        var declared = module.Cmdlets[0].ImplementingType.Assembly.GetExportedTypes()
            .Select(t => t.GetCustomAttribute<CmdletAttribute>())
            .OfType<CmdletAttribute>()
            .Select(a => $"{a.VerbName}-{a.NounName}")
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.Equal(declared, Strings("CmdletsToExport").Order(StringComparer.Ordinal));
        Assert.Equal(declared, module.Cmdlets.Select(c => c.Name));
    }

    [Fact]
    public void Nothing_is_exported_by_wildcard() =>
        Assert.All(["FunctionsToExport", "AliasesToExport", "VariablesToExport"], name => Assert.Empty(Strings(name)));

    [Fact]
    public void Versions_agree() =>
        Assert.Equal(
            module.Cmdlets[0].ImplementingType.Assembly.GetName().Version!.ToString(3),
            (string)Read()["ModuleVersion"]!);

    [Fact]
    public void Manifest_passes_PowerShells_own_test() =>
        Assert.Single(module.Run("Test-ModuleManifest $args[0]", Repository.Manifest).Succeeded());

    [Theory]
    [InlineData("VAWG", "violence against women and girls")]
    [InlineData("MissingPersons", "missing persons")]
    [InlineData("ViSOR", "managed offenders")]
    [InlineData("CSAE", "child sexual abuse and exploitation")]
    public void Every_theme_is_told(string tag, string words)
    {
        Assert.Contains(words, (string)Read()["Description"]!, StringComparison.Ordinal);
        Assert.Contains(tag, (object[])((Hashtable)((Hashtable)Read()["PrivateData"]!)["PSData"]!)["Tags"]!);
    }

    private static IEnumerable<string> Strings(string name) => ((object[])Read()[name]!).Cast<string>();

    private static Hashtable Read() =>
        (Hashtable)Parser.ParseFile(Repository.Manifest, out _, out _)
            .Find(a => a is HashtableAst, searchNestedScriptBlocks: false)!.SafeGetValue();
}
