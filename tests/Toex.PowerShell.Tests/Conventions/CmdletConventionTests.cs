using System.Management.Automation;
using System.Reflection;
using Toex.Tests;

namespace Toex.PowerShell.Tests.Conventions;

/// <summary>How every cmdlet is named, laid out and declared.</summary>
public sealed class CmdletConventionTests(ModuleFixture module) : IClassFixture<ModuleFixture>
{
    private static readonly Type[] VerbGroups =
    [
        typeof(VerbsCommon), typeof(VerbsCommunications), typeof(VerbsData), typeof(VerbsDiagnostic), typeof(VerbsLifecycle),
        typeof(VerbsOther), typeof(VerbsSecurity),
    ];

    private static readonly HashSet<string> ApprovedVerbs =
        [.. VerbGroups.SelectMany(g => g.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(f => (string)f.GetRawConstantValue()!)];

    private static readonly string[] WritingVerbs =
        [VerbsCommon.New, VerbsCommon.Set, VerbsData.Export, VerbsData.Import, VerbsLifecycle.Register, VerbsDiagnostic.Resolve];

    [Fact]
    public void Verbs_are_approved() => AssertAll(c => ApprovedVerbs.Contains(c.Verb));

    [Fact]
    public void Nouns_begin_with_Toex_and_are_singular() =>
        AssertAll(c => c.Noun.StartsWith("Toex", StringComparison.Ordinal) && c.Noun.Length > 4
            && (!c.Noun.EndsWith('s') || c.Noun.EndsWith("ss", StringComparison.Ordinal)));

    [Fact]
    public void Classes_are_sealed_and_named_after_the_cmdlet() =>
        AssertAll(c => c.ImplementingType is { IsSealed: true, IsPublic: true } type && type.Name == c.Verb + c.Noun + "Command");

    [Fact]
    public void Classes_have_a_file_and_a_folder_of_their_area() => AssertAll(c =>
        c.ImplementingType.Namespace!.Split('.') is ["Toex", "PowerShell", "Cmdlets", var area]
        && File.Exists(Path.Combine(Repository.Root, "src", "Toex.PowerShell", "Cmdlets", area, c.ImplementingType.Name + ".cs")));

    [Fact]
    public void Output_types_are_declared() => AssertAll(c => c.ImplementingType.GetCustomAttributes<OutputTypeAttribute>().Any());

    [Fact]
    public void Cmdlets_that_write_support_WhatIf_and_Confirm() => AssertAll(c =>
        !WritingVerbs.Contains(c.Verb) || c.ImplementingType.GetCustomAttribute<CmdletAttribute>()!.SupportsShouldProcess);

    [Fact]
    public void No_aliases_or_functions_are_exported()
    {
        var exported = module.Run("Get-Module Toex").Succeeded().Select(m => (PSModuleInfo)m.BaseObject).Single();

        Assert.Empty(exported.ExportedAliases);
        Assert.Empty(exported.ExportedFunctions);
        Assert.Empty(exported.ExportedVariables);
    }

    private void AssertAll(Func<CmdletInfo, bool> convention)
    {
        Assert.NotEmpty(module.Cmdlets);
        Assert.Equal([], module.Cmdlets.Where(c => !convention(c)).Select(c => c.Name));
    }
}
