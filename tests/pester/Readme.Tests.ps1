<# Every example of README.md and of the help runs as it is written, in a folder that holds nothing but the files which it names. #>
BeforeDiscovery {
    Import-Module (Join-Path $PSScriptRoot '../../Toex.psd1') -Force
    $server = '-SqlServer (?!.*-WhatIf)'
    $readme = Get-Content (Join-Path $PSScriptRoot '../../README.md') -Raw
    $blocks = [regex]::Matches($readme, '(?ms)^```powershell\r?\n(.*?)^```').ForEach({ $_.Groups[1].Value }) | Where-Object { $_ -notmatch $server }
    $helped = foreach ($cmdlet in Get-Command -Module Toex) {
        foreach ($example in (Get-Help $cmdlet -Full).examples.example.code | Where-Object { $_ -notmatch $server }) {
            @{ cmdlet = $cmdlet.Name; example = $example }
        }
    }
}

BeforeAll {
    Import-Module (Join-Path $PSScriptRoot '../../Toex.psd1') -Force
    $repository = Resolve-Path (Join-Path $PSScriptRoot '../..')
    $PSDefaultParameterValues['New-ToexSampleDatabase:Scale'] = 0.02

    # The database of a session that has begun: linked, with submissions and a journal.
    $given = New-Item (Join-Path $TestDrive 'given') -ItemType Directory
    Move-Item (& (Join-Path $PSScriptRoot 'Sample.ps1') $TestDrive) (Join-Path $given 'given.toex')
    $null = Connect-ToexDatabase (Join-Path $given 'given.toex') -ReadWrite
    $null = Import-ToexSubmission (Join-Path $repository 'examples/data/essex-*.csv') -WarningAction Ignore
    $null = Resolve-ToexSubject -Reason 'Test of examples'
    Disconnect-ToexDatabase

    # The files that examples name.
    Copy-Item (Join-Path $repository 'examples') $given -Recurse
    Copy-Item (Join-Path $repository 'examples/data/essex-*.csv') $given
    $data = Join-Path $repository 'tests/Toex.Data.Tests/TestData'
    # Gzip under a plain name: content decides about compression.
    Copy-Item (Join-Path $repository 'tests/Published/home-office-recorded-crime-2017-18.csv.gz') (Join-Path $given 'police-recorded-crime.csv')
    Copy-Item (Join-Path $data 'recorded-crime-excerpt.csv') (Join-Path $given 'examples/data')
    Copy-Item (Join-Path $data 'street-crime-excerpt.csv') (New-Item (Join-Path $given 'police-uk') -ItemType Directory)
    Get-ChildItem (Join-Path $given 'police-uk') | Rename-Item -NewName essex.csv.gz # content decides about compression
    'Code,Weight,Reason,Approver', '8/67,100,Test,Nobody' | Set-Content (Join-Path $given 'overrides.csv')
    'Crime No' | Set-Content (Join-Path $given 'athena-offences.csv')

    function Enter-Folder {
        $folder = Join-Path $TestDrive (New-Guid)
        Copy-Item $given $folder -Recurse
        Push-Location $folder
    }
}

AfterAll {
    Disconnect-ToexDatabase
    Remove-Module Toex
}

Describe 'README' {
    BeforeAll { Enter-Folder }
    BeforeEach { $null = Connect-ToexDatabase ./given.toex -ReadWrite }
    AfterAll { Pop-Location }

    It 'runs: <_>' -ForEach $blocks {
        $ErrorActionPreference = 'Stop'
        $ConfirmPreference = 'None'
        $WarningPreference = 'Ignore'
        { & ([scriptblock]::Create($_)) } | Should -Not -Throw
    }
}

Describe 'Help' {
    BeforeAll {
        Enter-Folder
        Copy-Item ./given.toex ./sample.toex
    }

    BeforeEach { $null = Connect-ToexDatabase ./given.toex -ReadWrite }
    AfterAll { Pop-Location }

    It 'of <cmdlet> runs: <example>' -ForEach $helped {
        $ErrorActionPreference = 'Stop'
        $ConfirmPreference = 'None'
        $WarningPreference = 'Ignore'
        { & ([scriptblock]::Create($example)) } | Should -Not -Throw
    }
}
