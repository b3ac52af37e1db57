BeforeDiscovery {
    Import-Module (Join-Path $PSScriptRoot '../../Toex.psd1') -Force
    $readers = 'Get-ToexVawgProfile', 'Get-ToexMissingProfile', 'Get-ToexVisorProfile', 'Get-ToexProfile',
        'Compare-ToexForce', 'Get-ToexSubject', 'Get-ToexMeasure'
    $examples = $readers | ForEach-Object { (Get-Help $_ -Full).examples.example.code }
}

BeforeAll {
    Import-Module (Join-Path $PSScriptRoot '../../Toex.psd1') -Force
    $null = Connect-ToexDatabase (& (Join-Path $PSScriptRoot 'Sample.ps1') $TestDrive)
    $null = New-Item (Join-Path $TestDrive 'out'), (Join-Path $TestDrive 'examples') -ItemType Directory
    Copy-Item (Join-Path $PSScriptRoot '../../examples/themes') (Join-Path $TestDrive 'examples') -Recurse
    Push-Location $TestDrive
}

AfterAll {
    Pop-Location
    Disconnect-ToexDatabase
    Remove-Module Toex
}

Describe 'Examples of the help' {
    It 'run as they stand: <_>' -ForEach $examples {
        $ErrorActionPreference = 'Stop'
        { & ([scriptblock]::Create($_)) } | Should -Not -Throw
    }
}
