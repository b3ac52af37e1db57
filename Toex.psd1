@{
    RootModule           = 'module/bin/Toex.PowerShell.dll'
    NestedModules        = @('module/bin/Toex.Isolation.dll')
    ModuleVersion        = '0.1.0'
    GUID                 = '6f0d2b0e-3c55-4a0c-9d0a-5a1f9c1e7b42'
    Author               = 'Toex developers'
    CompanyName          = 'Toex developers'
    Copyright            = 'Copyright (c) 2026 Toex developers. MIT licence.'
    Description          = 'Force profiles of police data: violence against women and girls (VAWG), missing persons, managed offenders (ViSOR), child sexual abuse and exploitation, and themes of your own. Forces compared, people ranked and their records linked, charts, and an audit journal.'
    PowerShellVersion    = '7.6'
    CompatiblePSEditions = @('Core')
    FormatsToProcess     = @('module/bin/Toex.format.ps1xml')
    TypesToProcess       = @('module/bin/Toex.types.ps1xml')
    CmdletsToExport      = @(
        'Compare-ToexForce'
        'Connect-ToexDatabase'
        'Copy-ToexDatabase'
        'Disconnect-ToexDatabase'
        'Export-ToexChart'
        'Export-ToexCube'
        'Get-ToexAudit'
        'Get-ToexCube'
        'Get-ToexDatabase'
        'Get-ToexForce'
        'Get-ToexMeasure'
        'Get-ToexMissingProfile'
        'Get-ToexOffence'
        'Get-ToexProfile'
        'Get-ToexSubject'
        'Get-ToexSubjectLink'
        'Get-ToexSubmission'
        'Get-ToexVawgProfile'
        'Get-ToexVisorProfile'
        'Import-ToexReference'
        'Import-ToexSubmission'
        'New-ToexDatabase'
        'New-ToexSampleDatabase'
        'New-ToexSubmissionTemplate'
        'Remove-ToexSubmission'
        'Resolve-ToexSubject'
        'Set-ToexOffenceWeight'
        'Set-ToexSubjectLink'
        'Test-ToexDatabase'
        'Test-ToexSubmission'
    )
    FunctionsToExport    = @()
    AliasesToExport      = @()
    VariablesToExport    = @()
    PrivateData          = @{
        PSData = @{
            Tags         = @('police', 'crime', 'analytics', 'profile', 'VAWG', 'MissingPersons', 'ViSOR', 'CSAE', 'RecordLinkage', 'Charts', 'DuckDB', 'SQLServer', 'Windows', 'Linux', 'MacOS', 'PSEdition_Core')
            ReleaseNotes = 'Toex is free software under the MIT licence; LICENSE is beside this manifest. 0.1.0 is the first version: profile databases on DuckDB and SQL Server, profiles of VAWG, missing persons, managed offenders and themes of your own, ranked subjects and charts.'
        }
    }
}
