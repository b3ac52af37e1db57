namespace Toex.PowerShell.Tests.Cmdlets.Databases;

/// <summary>What each role of module/sql/least-privilege.sql is promised, as commands on a sample database; each role may what the ones
/// before it may.</summary>
internal static class RolePromises
{
    internal const string Reader = "toex_reader", Analyst = "toex_analyst", Loader = "toex_loader";

    /// <summary>What the sample lacks and readers and analysts are promised.</summary>
    internal const string Prepared =
        "Import-ToexReference -Kind RecordedCrime $args[4]; Import-ToexSubmission $args[5] -WarningAction SilentlyContinue; "
            + "Resolve-ToexSubject -Reason 'Test of roles' -Confirm:$false";

    /// <summary>Run in this order: later ones find what earlier ones loaded. The file arguments are those of <see cref="Files"/>.</summary>
    internal static readonly (string Role, string Script)[] All =
    [
        (Reader, "Get-ToexDatabase"),
        (Reader, "Get-ToexForce"),
        (Reader, "Get-ToexOffence 8Q"),
        (Reader, "Get-ToexMeasure"),
        (Reader, "Get-ToexVawgProfile"),
        (Reader, "Get-ToexVawgProfile -Scope AllCrime -Months 3"),
        (Reader, "Get-ToexVawgProfile -Source RecordedCrime"),
        (Reader, "Get-ToexMissingProfile"),
        (Reader, "Get-ToexVisorProfile"),
        (Reader, "Get-ToexProfile -Theme Csae"),
        (Reader, "Get-ToexCube Essex -Theme Missing -Facet open"),
        (Reader, "Export-ToexCube Essex -Facet crime -Path (Split-Path $args[0]) -Force"),
        (Reader, "Compare-ToexForce Essex"),
        (Reader, "Get-ToexVisorProfile -PoliceForce Essex | Export-ToexChart -Path $args[0] -Force"),
        (Reader, "Get-ToexSubmission; 1"),
        (Analyst, "Get-ToexSubject -PoliceForce Essex -Top 3 -Reason 'Test of roles'"),
        (Analyst, "Get-ToexSubject -Theme Visor -PoliceForce Essex -Top 3 -Reason 'Test of roles'"),
        (Analyst, "Get-ToexSubject -AcrossThemes -PoliceForce Essex -Top 3 -Reason 'Test of roles'"),
        (Analyst, "Get-ToexSubject -PoliceForce Essex -Top 3 -Record -Reason 'Test of roles'"),
        (Analyst, "Get-ToexSubjectLink -Clerical -Reason 'Test of roles'"),
        (Analyst, "Get-ToexAudit"),
        (Analyst, "Get-ToexAudit -Checkpoint"),
        (Loader, "Test-ToexDatabase"),
        (Loader, "Set-ToexOffenceWeight 8Q -Weight 99 -Reason 'Test of roles' -Approver Test -Confirm:$false; 1"),
        (Loader, "foreach ($l in Get-ToexSubjectLink -Clerical -Reason 'Test of roles') { $l | Set-ToexSubjectLink -Decision Apart "
            + "-Reason 'Test of roles'; break }"),
        (Loader, "Resolve-ToexSubject -Reason 'Test of roles' -Confirm:$false"),
        (Loader, "Test-ToexSubmission $args[1] -WarningAction SilentlyContinue"),
        (Loader, "Import-ToexSubmission $args[1] -WarningAction SilentlyContinue"),
        (Loader, "@(Get-ToexSubmission)[0] | Get-ToexSubmission -Issue -Reason 'Test of roles'"),
        (Loader, "@(Get-ToexSubmission)[0] | Remove-ToexSubmission -Reason 'Test of roles' -Confirm:$false; 1"),
        (Loader, "Import-ToexReference -Kind RecordedCrime $args[2]"),
        (Loader, "Import-ToexReference -Kind StreetCrime $args[3]"),
    ];

    /// <summary>What needs no role: it works without a database, or is the administrator's.</summary>
    internal static readonly string[] NoRole =
    [
        "Connect-ToexDatabase", "Copy-ToexDatabase", "Disconnect-ToexDatabase", "New-ToexDatabase", "New-ToexSampleDatabase",
            "New-ToexSubmissionTemplate",
    ];

    internal static readonly string[] Roles = [Reader, Analyst, Loader];

    /// <summary>Arguments of the commands: a chart, a submission of three persons of whom one is rejected, recorded crime, street crime;
    /// recorded crime and a submission to be there before.</summary>
    internal static string[] Files(string folder)
    {
        return
        [
            Path.Combine(folder, "roles.png"),
            Persons("persons.csv", "A"),
            Written("recorded.csv",
                "Financial Year,Financial Quarter,Force Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Number of "
                    + "Offences\n2018/19,1,Essex,x,Sexual offences,Rape offences,19C,7\n"),
            Written("street.csv",
                "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome "
                    + "category,Context\nid1,2022-08,Essex Police,Essex Police,0.5,51.7,On or near High Street,E01021259,x,Robbery,Under "
                        + "investigation,\n"),
            Written("recorded-before.csv",
                "Financial Year,Financial Quarter,Force Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Number of "
                    + "Offences\n2017/18,1,Essex,x,Sexual offences,Rape offences,19C,5\n"),
            Persons("persons-before.csv", "B"),
        ];

        string Persons(string name, string reference) =>
            Written(name,
                $"force_code,person_reference,given_name,family_name,sex\nE23000028,{reference}1,Ann,Able,F\nE23000028,{reference}2,Ben,Baker,M\nE23000028,{reference}3,Cat,Cook,Q\n");

        string Written(string name, string text)
        {
            var path = Path.Combine(folder, name);
            File.WriteAllText(path, text);
            return path;
        }
    }
}
