namespace Toex.PowerShell.Tests.Cmdlets.Databases;

/// <summary>What each role of module/sql/least-privilege.sql is promised, as commands on a sample database; each role may what the ones before it may.</summary>
internal static class RolePromises
{
    internal const string Reader = "toex_reader", Analyst = "toex_analyst", Loader = "toex_loader";

    internal static readonly (string Role, string Script)[] All =
    [
        (Reader, "Get-ToexDatabase"),
        (Reader, "Get-ToexForce"),
        (Reader, "Get-ToexOffence 8Q"),
        (Reader, "Get-ToexMeasure"),
        (Reader, "Get-ToexVawgProfile"),
        (Reader, "Get-ToexMissingProfile"),
        (Reader, "Get-ToexVisorProfile"),
        (Reader, "Get-ToexProfile -Theme Csae"),
        (Reader, "Compare-ToexForce Essex"),
        (Reader, "Get-ToexVisorProfile -PoliceForce Essex | Export-ToexChart -Path $args[0] -Force"),
        (Reader, "Get-ToexSubmission; 1"),
        (Analyst, "Get-ToexSubject -PoliceForce Essex -Top 3 -Reason 'Test of roles'"),
        (Analyst, "Get-ToexSubject -Theme Visor -PoliceForce Essex -Top 3 -Reason 'Test of roles'"),
        (Analyst, "Get-ToexAudit"),
        (Loader, "Test-ToexDatabase"),
        (Loader, "Set-ToexOffenceWeight 8Q -Weight 99 -Reason 'Test of roles' -Approver Test -Confirm:$false -PassThru; 1"),
        (Loader, "Resolve-ToexSubject -Reason 'Test of roles' -Confirm:$false"),
    ];

    internal static readonly string[] Roles = [Reader, Analyst, Loader];
}
