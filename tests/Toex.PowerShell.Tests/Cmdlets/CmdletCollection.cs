namespace Toex.PowerShell.Tests.Cmdlets;

/// <summary>The tests of cmdlets share one sample database, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class CmdletCollection : ICollectionFixture<SampleFixture>
{
    public const string Name = "Cmdlets";
}
