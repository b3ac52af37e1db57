BeforeAll {
    Import-Module (Join-Path $PSScriptRoot '../../Toex.psd1') -Force
    $data = Join-Path $PSScriptRoot '../Toex.Data.Tests/TestData'
    $database = & (Join-Path $PSScriptRoot 'Sample.ps1') $TestDrive
    $null = Connect-ToexDatabase $database -ReadWrite
}

AfterAll {
    Disconnect-ToexDatabase
    Remove-Module Toex
}

Describe 'Files of published data' {
    It 'come from Get-ChildItem' {
        $folder = New-Item (Join-Path $TestDrive 'street files [1]') -ItemType Directory
        [System.IO.File]::Copy((Join-Path $data 'street-crime-excerpt.csv'), (Join-Path $folder.FullName 'essex [2].csv'))
        $results = Get-ChildItem -LiteralPath $folder -Filter *.csv | Import-ToexReference -Kind StreetCrime
        $results.RowsLoaded | Should -BeGreaterThan 0
        $results.RowsRead | Should -Be ($results.RowsLoaded + $results.RowsRejected)
    }

    It 'come by wildcard from the folder where the session stands' {
        Push-Location $data
        try { (Import-ToexReference ./recorded*.csv -Kind RecordedCrime).RowsRead | Should -BeGreaterThan 0 }
        finally { Pop-Location }
    }

    It 'asks before it loads, and loads nothing where the answer is no' {
        Import-ToexReference (Join-Path $data 'street-crime-excerpt.csv') -Kind StreetCrime -WhatIf | Should -BeNullOrEmpty
    }
}

Describe 'A table of overrides' {
    BeforeAll {
        $table = Join-Path $TestDrive 'overrides.csv'
        @(
            [pscustomobject]@{ Code = '8/67'; Title = 'Controlling or coercive behaviour'; Weight = 200.5; Reason = 'Board paper 12'; Approver = 'Head of VAWG' }
            [pscustomobject]@{ Code = '008/77'; Title = 'Strangulation'; Weight = 300; Reason = 'Board paper 12'; Approver = 'Head of VAWG' }
        ) | Export-Csv $table
    }

    It 'goes from Import-Csv to Set-ToexOffenceWeight, leading zeros and decimals kept' {
        $offences = Import-Csv $table | Set-ToexOffenceWeight
        $offences.Code | Should -Be '008/67', '008/77'
        $offences.Weight | Should -Be 200.5, 300
        (Get-ToexAudit -Kind Alteration).Reason | Should -Be 'Board paper 12', 'Board paper 12'
    }

    It 'shows in the next profile' {
        (Get-ToexVawgProfile Essex).Provenance.Overrides -match 'Head of VAWG' | Should -HaveCount 2
    }
}

Describe 'Databases' {
    It 'connect from what Get-Item gives' {
        Disconnect-ToexDatabase
        (Get-Item $database | Connect-ToexDatabase).Location | Should -Be $database
    }

    It 'take paths on a drive of PowerShell''s own' {
        $null = New-PSDrive -Name Force -PSProvider FileSystem -Root $TestDrive -Scope Global
        try {
            (New-ToexDatabase Force:/empty.toex).FullName | Should -Be (Join-Path $TestDrive 'empty.toex')
            (Connect-ToexDatabase Force:/empty.toex).Connected | Should -BeTrue
        }
        finally { Disconnect-ToexDatabase; Remove-PSDrive Force }
    }
}
