namespace Toex.PowerShell.Parameters;

/// <summary>How Microsoft Entra ID signs in to a SQL Server.</summary>
public enum EntraSignIn
{
    /// <summary>By whatever the machine offers: environment, managed identity, developer tools.</summary>
    Default,

    /// <summary>By a browser window.</summary>
    Interactive,

    /// <summary>By the Windows account.</summary>
    Integrated,

    /// <summary>By the machine's managed identity.</summary>
    ManagedIdentity,

    /// <summary>By a code to enter on another device.</summary>
    DeviceCodeFlow,

    /// <summary>By the identity of the workload.</summary>
    WorkloadIdentity,
}
