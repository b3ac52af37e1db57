using System.Management.Automation;
using Toex.Data.Reference;
using Toex.PowerShell.Completion;

namespace Toex.PowerShell.Cmdlets.Reference;

/// <summary>Gets police forces with their codes, names, region and regional unit.</summary>
/// <remarks>
/// <para>Without a connected database the cmdlet reads the reference tables that ship with Toex.</para>
/// <para>Without -PoliceForce: the 43 territorial forces of England and Wales. Other bodies that record crime, such as British Transport
/// Police, come when named, or with -IncludeNonTerritorial.</para>
/// </remarks>
/// <example>
/// <para>Find a force by any spelling of its name.</para>
/// <code>Get-ToexForce 'London, City of'</code>
/// </example>
/// <example>
/// <para>List the forces that submit data to the platform.</para>
/// <code>Get-ToexForce | Where-Object Submits</code>
/// </example>
[Cmdlet(VerbsCommon.Get, "ToexForce")]
[OutputType(typeof(Force))]
public sealed class GetToexForceCommand : DatabaseCmdlet
{
    private readonly List<Force> _chosen = [];

    /// <summary>Code, name or any other spelling of a force. Wildcards are allowed.</summary>
    /// <value>Every territorial force</value>
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("ForceCode", "Code", "Name")]
    [ArgumentCompleter(typeof(PoliceForceCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] PoliceForce { get; set; } = ["*"];

    /// <summary>List the bodies that are not territorial force too.</summary>
    [Parameter]
    public SwitchParameter IncludeNonTerritorial { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        foreach (var name in PoliceForce)
        {
            AddForces(_chosen, name, IncludeNonTerritorial);
        }
    }

    /// <inheritdoc/>
    protected override void End() => WriteObject(_chosen, enumerateCollection: true);
}
