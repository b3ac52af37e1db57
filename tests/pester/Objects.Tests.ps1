<# What the cmdlets give is data in a pipeline: it indexes, and goes to JSON, CSV, PowerShell's own files and jobs. #>
BeforeAll {
    $manifest = Join-Path $PSScriptRoot '../../Toex.psd1'
    Import-Module $manifest -Force
    $examples = Join-Path $PSScriptRoot '../../examples'
    Copy-Item (Join-Path $PSScriptRoot '../Toex.Data.Tests/TestData/street-crime-excerpt.csv') (Join-Path $TestDrive 'street.csv')
    $sample = & (Join-Path $PSScriptRoot 'Sample.ps1') $TestDrive
    $null = New-ToexDatabase (Join-Path $TestDrive 'empty.toex')
    $shown = @(
        Connect-ToexDatabase (Join-Path $TestDrive 'empty.toex') -ReadWrite
        Test-ToexSubmission $examples/data/essex-persons.csv -WarningAction Ignore
        Import-ToexSubmission $examples/data/essex-*.csv -WarningAction Ignore
        Get-ToexSubmission
        Get-ToexSubmission 2 -Issue -Reason 'Test of objects'
        Get-ToexSubmission -Standard
        Get-ToexSubmission -Rule
        Import-ToexReference -Kind StreetCrime (Join-Path $TestDrive 'street.csv') -WarningAction Ignore
        Test-ToexDatabase
        Remove-ToexSubmission 3 -Reason 'Test of objects' -Confirm:$false
        New-ToexSampleDatabase (Join-Path $TestDrive 'small.toex') -Scale 0.01 -Months 12 | ForEach-Object Stories
        Connect-ToexDatabase $sample -ReadWrite
        Resolve-ToexSubject -Reason 'Test of objects'
        Copy-ToexDatabase (Join-Path $TestDrive 'copy.toex') -Reason 'Test of objects'
        ($links = Get-ToexSubjectLink -Clerical -Top 2 -Reason 'Test of objects')
        $links[0] | Set-ToexSubjectLink -Decision Apart -Reason 'Test of objects'
        Get-ToexSubject Essex -Top 2 -Reason 'Test of objects'
        Get-ToexSubject Essex -Theme Visor -Top 2 -Reason 'Test of objects'
        ($profiles = @(Get-ToexVawgProfile; Get-ToexMissingProfile; Get-ToexVisorProfile; Get-ToexProfile -Theme Csae))
        Get-ToexProfile Essex -Theme $examples/themes/stalking.json
        Get-ToexVawgProfile Essex -AsOf 1999-01-31
        Compare-ToexForce
        Get-ToexCube Essex | Select-Object -First 3
        Get-ToexForce
        Get-ToexOffence 8/65, 8/67
        Get-ToexOffence -RecordedTitle Assault
        Set-ToexOffenceWeight 8/67 100 -Reason 'Test of objects' -Approver Nobody
        Get-ToexMeasure
        Get-ToexAudit
        Get-ToexAudit -Checkpoint
    )
    $null = Connect-ToexDatabase $sample

    # What is wrong with a value: each list in it has to be indexed from both ends, as PowerShell does.
    function Get-Fault($Value, [string] $Path, [int] $Deep = 0) {
        if ($null -eq $Value -or $Value -is [string] -or $Value -is [ValueType] -or $Value -is [System.Collections.IDictionary]) { return }
        if ($Value -is [System.Collections.IEnumerable]) {
            $items = @(foreach ($item in $Value) { , $item })
            if ($items.Count -eq 0) { return }
            if (-not [object]::Equals($Value[0], $items[0])) { "${Path}[0]" }
            if (-not [object]::Equals($Value[-1], $items[-1])) { "${Path}[-1]" }
            if ($Value.Count -ne $items.Count) { "$Path.Count" }
            Get-Fault $items[0] "${Path}[]" ($Deep + 1)
        }
        elseif ($Deep -lt 5 -and "$($Value.PSObject.TypeNames)" -match 'Toex\.') {
            foreach ($property in $Value.PSObject.Properties) { Get-Fault $property.Value "$Path.$($property.Name)" ($Deep + 1) }
        }
    }

    function Get-Kind($Value) { $Value.PSObject.TypeNames[0] -replace '^.*\.' }
}

AfterAll {
    Disconnect-ToexDatabase
    Remove-Module Toex
}

Describe 'Objects' {
    It 'are of every type that a cmdlet gives' {
        $types = $shown | ForEach-Object { $_.PSObject.TypeNames } | Select-Object -Unique
        $given = (Get-Command -Module Toex).OutputType.Name | Where-Object { $_ -like 'Toex.*' } | Select-Object -Unique
        $given | Where-Object { $_ -notin $types } | Should -BeNullOrEmpty
    }

    It 'index each list from both ends' {
        $shown | ForEach-Object { Get-Fault $_ (Get-Kind $_) } | Select-Object -Unique | Should -BeNullOrEmpty
    }

    It 'index as the examples say' {
        $profiles[2].Months[-1].Starts | Should -BeExactly '2026-09-01'
        $profiles[2].Months[0].Offences | Should -BeOfType [long]
        $profiles[2].OffenceThemes[0].Name | Should -BeOfType [string]
        $profiles[2].OffenceThemes[0, -1].Count | Should -Be 2
    }

    It 'hold no name of a type in a CSV file, written whole' {
        $faults = foreach ($object in $shown) {
            $row = $object | ConvertTo-Csv | ConvertFrom-Csv
            $row.PSObject.Properties | Where-Object Value -cmatch 'System\.|Toex\.[A-Z]|ReadOnlyList|`\d| \{ ' | ForEach-Object { "$(Get-Kind $object).$($_.Name): $($_.Value)" }
        }
        $faults | Select-Object -Unique | Should -BeNullOrEmpty
    }

    It 'say their lists in a CSV file' {
        $row = $profiles[2] | ConvertTo-Csv | ConvertFrom-Csv
        $row.Months | Should -BeLike '2025-10-01; 2025-11-01; *; 2026-09-01'
        $row.OffenceThemes | Should -Match '^[A-Z][\w -]+: \d+; '
    }

    It 'are short as JSON' {
        ($shown | ForEach-Object { [pscustomobject]@{ Kind = Get-Kind $_; Length = ($_ | ConvertTo-Json -Depth 5).Length } } |
                Where-Object Length -gt 20KB) | Should -BeNullOrEmpty
    }

    It 'answer for what their numbers were made of' {
        $profiles[2].Measures.RatePer1000.Numerator | Should -Be $profiles[2].Offences
        $profiles[2].Months[0].Values.RatePer1000.Numerator | Should -Be $profiles[2].Months[0].Offences
        $profiles[2].Breakdowns.Title | Should -Contain 'Offence theme'
    }
}

Describe 'Profiles that come back' {
    It 'from a file are charted as they were: <_>' -ForEach 'Comparison', 'Trend', 'Funnel', 'Breakdown', 'Pyramid', 'HeatMap', 'Concentration', 'Map' {
        $vawg = $profiles | Where-Object Theme -eq Vawg
        $vawg | Export-Clixml (Join-Path $TestDrive 'vawg.xml')
        $before = $vawg | Export-ToexChart (Join-Path $TestDrive 'before.png') -Kind $_ -Force
        $after = Import-Clixml (Join-Path $TestDrive 'vawg.xml') | Export-ToexChart (Join-Path $TestDrive 'after.png') -Kind $_ -Force
        $after.AlternativeText | Should -BeExactly $before.AlternativeText
        (Get-FileHash $after).Hash | Should -Be (Get-FileHash $before).Hash
    }

    It 'from a file bring a theme of a user''s own with them' {
        Get-ToexProfile -Theme $examples/themes/stalking.json | Export-Clixml (Join-Path $TestDrive 'own.xml')
        (Import-Clixml (Join-Path $TestDrive 'own.xml') | Export-ToexChart (Join-Path $TestDrive 'own.svg') -Measure DomesticShare).Length |
            Should -BeGreaterThan 1000
    }

    It 'from a job are charted' {
        $job = Start-Job { Import-Module $using:manifest; $null = Connect-ToexDatabase $using:sample; Get-ToexMissingProfile Essex, Kent }
        (Receive-Job $job -Wait -AutoRemoveJob | Export-ToexChart (Join-Path $TestDrive 'job.svg')).AlternativeText | Should -Match 'highest Kent'
    }

    It 'from JSON are refused, as what they are' {
        { $profiles[2] | ConvertTo-Json -Depth 5 | ConvertFrom-Json | Export-ToexChart (Join-Path $TestDrive 'no.svg') -ErrorAction Stop } |
            Should -Throw '*is not a profile that can be charted*JSON and CSV do not*'
    }

    It 'are not made of anything: <_>' -ForEach 7, 'Essex' {
        { $_ | Export-ToexChart (Join-Path $TestDrive 'no.svg') -ErrorAction Stop } | Should -Throw "*of the type $($_.GetType().FullName) is not a profile*"
    }

    It 'as subjects are refused: nobody would record it' {
        Get-ToexSubject Essex -Top 2 -Reason 'Test of objects' | Export-Clixml (Join-Path $TestDrive 'subjects.xml')
        { Import-Clixml (Join-Path $TestDrive 'subjects.xml') | Export-ToexChart (Join-Path $TestDrive 'no.svg') -ErrorAction Stop } |
            Should -Throw '*the journal that has to record it is not known here*'
    }
}
