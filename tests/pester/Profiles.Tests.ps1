BeforeAll {
    Import-Module (Join-Path $PSScriptRoot '../../Toex.psd1') -Force
    $sample = & (Join-Path $PSScriptRoot 'Sample.ps1') $TestDrive
    $null = Connect-ToexDatabase $sample
    $profiles = Get-ToexVawgProfile
}

AfterAll {
    Disconnect-ToexDatabase
    Remove-Module Toex
}

Describe 'Profiles in a pipeline' {
    It 'filters' {
        $profiles | Where-Object Change -gt 0 | ForEach-Object Change | Should -BeGreaterThan 0
        ($profiles | Where-Object PoliceForce -like 'W*').PoliceForce | Should -Be 'Warwickshire', 'West Mercia'
    }

    It 'sorts by number, not by text' {
        $sorted = ($profiles | Sort-Object Offences -Descending).Offences
        $sorted | Should -Be ([long[]]$profiles.Offences | Sort-Object -Descending)
        $sorted[0] | Should -BeGreaterThan $sorted[-1]
    }

    It 'groups' {
        $groups = $profiles | Group-Object { $_.Change -gt 0 }
        ($groups | Measure-Object Count -Sum).Sum | Should -Be 9
        ($profiles | ForEach-Object OffenceThemes | Group-Object Name | Where-Object Name -EQ 'Rape').Count | Should -Be 9
    }

    It 'measures' {
        $sum = $profiles | Measure-Object Offences, Harm -Sum
        $sum[0].Sum | Should -Be ($profiles.Offences | Measure-Object -Sum).Sum
        $sum[1].Sum | Should -BeGreaterThan 0
    }

    It 'formats as a table' {
        $profiles | Format-Table -AutoSize | Out-String -Width 120 | Should -Match 'Essex\s+[\d,]+\s+\d+\.\d\d'
        $profiles | Format-Table PoliceForce, Offences | Out-String | Should -Match 'PoliceForce\s+Offences'
    }

    It 'formats as a list with rounded numbers' {
        $list = $profiles[2] | Format-List | Out-String -Width 120
        $list | Should -Match 'RatePer1000\s+: \d+\.\d\d \(95% limits'
        $list | Should -Match 'OffenceThemes\s+: \w.*: \d+'
        $list | Should -Match 'Months\s+: Oct 2025: \d+, Nov 2025'
        $list | Should -Not -Match '\d\.\d{4}'
    }

    It 'takes what Select-Object made of a profile' {
        ($profiles[2] | Select-Object PoliceForce | Get-ToexVawgProfile).Offences | Should -Be $profiles[2].Offences
    }
}

Describe 'Profiles as CSV under <_>' -ForEach 'en-US', 'en-GB', 'de-DE', '' {
    BeforeAll {
        $culture = [cultureinfo]::CurrentCulture
        [cultureinfo]::CurrentCulture = [cultureinfo]::new($_)
        $path = Join-Path $TestDrive "profiles-$_.csv"
        $profiles | Select-Object Columns | Export-Csv $path
        $rows = Import-Csv $path
    }

    AfterAll {
        [cultureinfo]::CurrentCulture = $culture
    }

    It 'says which day is meant' {
        $rows.Count | Should -Be 9
        $rows.Period | Select-Object -Unique | Should -BeExactly '2025-10-01 to 2026-09-30'
    }

    It 'holds no type names and no times' {
        $text = Get-Content $path -Raw
        $text | Should -Not -Match 'System\.|Toex\.Profiles|DBNull|00:00:00'
    }

    It 'keeps unknown values empty' {
        $nothing = Get-ToexVawgProfile Essex -AsOf 1999-01-31 | Select-Object Columns | ConvertTo-Csv | ConvertFrom-Csv
        $nothing.Change | Should -BeExactly ''
        $nothing.Offences | Should -BeExactly ''
    }

    It 'feeds a pipeline again' {
        ($rows | Where-Object PoliceForce -EQ 'Essex' | Get-ToexVawgProfile).PoliceForce | Should -Be 'Essex'
    }

    It 'writes months with their day' {
        $months = $profiles[2].Months | Select-Object Columns | ConvertTo-Csv | ConvertFrom-Csv
        $months[0].Starts | Should -BeExactly '2025-10-01'
        $months.Count | Should -Be 12
    }

    It 'refuses a date that such a file wrote in its own order' {
        $date = ($profiles[2] | ConvertTo-Csv | ConvertFrom-Csv).To
        { Get-ToexVawgProfile Essex -AsOf $date } | Should -Throw '*is not a date that can be read for sure*'
    }
}

Describe 'Profiles as JSON' {
    BeforeAll {
        $json = $profiles | ConvertTo-Json -Depth 5
        $again = $json | ConvertFrom-Json
    }

    It 'keeps numbers as numbers and unknown values as null' {
        $again[2].Offences | Should -Be $profiles[2].Offences
        $again[2].Offences | Should -BeOfType [long]
        $again[2].RatePer1000 | Should -Be $profiles[2].RatePer1000
        $json | Should -Not -Match '"(Offences|RatePer1000|Harm)": "'
        (Get-ToexVawgProfile Essex -AsOf 1999-01-31 | ConvertTo-Json -Depth 5 | ConvertFrom-Json).Change | Should -BeNullOrEmpty
    }

    It 'keeps dates as ISO 8601' {
        $json | Should -Match '"From": "2025-10-01T00:00:00'
        $again[2].From | Should -Be $profiles[2].From
    }

    It 'keeps months, themes and provenance' {
        $again[2].Months.Count | Should -Be 12
        ($again[2].OffenceThemes | Measure-Object Count -Sum).Sum | Should -Be $profiles[2].Offences
        $again[2].Provenance.ScopeRule | Should -Be $profiles[2].Provenance.ScopeRule
    }
}

Describe 'Subjects as CSV' {
    It 'holds birth dates that can be read, and no type names' {
        $rows = Get-ToexSubject Essex -Top 5 -Reason 'Tasking' | Select-Object Columns | ConvertTo-Csv | ConvertFrom-Csv
        $rows.Count | Should -Be 5
        $rows.Born | Should -Match '^\d{4}-\d\d-\d\d$'
        $rows.Period | Select-Object -Unique | Should -BeExactly '2025-10-01 to 2026-09-30'
        ($rows | ConvertTo-Csv) -join '' | Should -Not -Match 'System\.|00:00:00'
    }
}

Describe '<command> as CSV under <culture>' -ForEach @(
    foreach ($culture in 'en-GB', 'de-DE') {
        @{ culture = $culture; command = 'Get-ToexMissingProfile'; script = { Get-ToexMissingProfile }; column = 'ChildrenTriggered' }
        @{ culture = $culture; command = 'Get-ToexVisorProfile'; script = { Get-ToexVisorProfile -AsOf 2026-09-30 }; column = 'VisitsOverdueShareLower' }
        @{ culture = $culture; command = 'Get-ToexProfile'; script = { Get-ToexProfile -Theme (Join-Path $PSScriptRoot '../../examples/themes/stalking.json') }; column = 'OffencesBefore' }
        @{ culture = $culture; command = 'Compare-ToexForce'; script = { Compare-ToexForce -Theme Missing }; column = 'FunnelUpper998' }
        @{ culture = $culture; command = 'Get-ToexSubject Missing'; script = { Get-ToexSubject -Theme Missing -Top 1 -Reason 'Tasking' }; column = 'HoursMissing' }
    }
) {
    BeforeAll {
        $before = [cultureinfo]::CurrentCulture
        [cultureinfo]::CurrentCulture = [cultureinfo]::new($culture)
        $text = & $script | Select-Object Columns | ConvertTo-Csv
        $rows = $text | ConvertFrom-Csv
    }

    AfterAll {
        [cultureinfo]::CurrentCulture = $before
    }

    It 'has a row for each force and the columns of the theme' {
        $rows.Count | Should -Be 9
        $rows[2].PoliceForce | Should -Not -BeNullOrEmpty
        $rows[0].PSObject.Properties.Name | Should -Contain $column
        $rows.Period | Select-Object -Unique | Should -BeExactly '2025-10-01 to 2026-09-30'
    }

    It 'holds no type names, no lists and no times' {
        $text -join "`n" | Should -Not -Match 'System\.|Toex\.Profiles|DBNull|00:00:00'
    }

    It 'feeds a pipeline again' {
        ($rows | Where-Object PoliceForce -EQ 'Essex' | Select-Object PoliceForce | Get-ToexMissingProfile).PoliceForce | Should -Be 'Essex'
    }
}

Describe 'Every theme in a pipeline' {
    It 'filters and sorts by its own measures' {
        $missing = Get-ToexMissingProfile
        ($missing | Sort-Object Incidents -Descending)[0].Incidents | Should -Be ($missing | Measure-Object Incidents -Maximum).Maximum
        $missing[0].Incidents | Should -BeOfType [long]
        Get-ToexVisorProfile | Where-Object VisitsOverdueShare -gt 0.1 | ForEach-Object VisitsOverdue | Should -BeGreaterThan 0
    }

    It 'formats as a list with units' {
        $list = Get-ToexMissingProfile Essex | Format-List | Out-String -Width 120
        $list | Should -Match 'RatePer1000\s+: 0\.\d+ \(95% limits 0\.\d+ to 0\.\d+\), incidents per 1,000 people'
        $list | Should -Match 'RiskLevels\s+: High: \d+'
        $list | Should -Match 'Backlog\s+:\s+High\s+Medium\s+Low\s+No apparent risk\s+All'
        $list | Should -Not -Match '\d\.\d{4}'
    }

    It 'fits the page as a list: <_>' -ForEach @(
        { Get-ToexVawgProfile Kent }
        { Get-ToexMissingProfile Kent }
        { Get-ToexVisorProfile Kent }
        { Get-ToexProfile Kent -Theme Csae }
        { Get-ToexMissingProfile Cumbria }
        { Compare-ToexForce Kent -Theme Missing }
        { Get-ToexSubject Kent -Theme Missing -Top 2 -Reason 'Tasking' }
        { Get-ToexSubject Kent -Theme Visor -Top 2 -AcrossThemes -Reason 'Tasking' }
        { Get-ToexMeasure -Theme Visor }
    ) {
        $list = & $_ | Format-List | Out-String -Width 120
        ($list -split '\r?\n' | Where-Object { $_.TrimEnd().Length -gt 120 }) | Should -BeNullOrEmpty
        $list | Should -Not -Match '\d\.\d{4}|Toex\.Profiles|System\.|\bAboveControl\b|00:00:00'
    }

    It 'says where a force stands in words' {
        $shown = Compare-ToexForce | Out-String -Width 120
        $shown | Should -Match '(within|above|below|top of|low in) (spread|limits|95%|99\.8%)'
        $shown | Should -Not -Match 'AboveControl|HigherSince'
    }

    It 'takes a definition file relative to where the session stands' {
        Push-Location (Join-Path $PSScriptRoot '../../examples')
        try { (Get-ToexProfile -Theme ./themes/stalking.json Essex).Offences | Should -BeGreaterThan 0 }
        finally { Pop-Location }
    }
}

Describe 'Charts' {
    It 'writes a file that PowerShell knows' {
        $file = $profiles | Export-ToexChart (Join-Path $TestDrive 'chart.svg')
        ($file | Get-Content -Raw) | Should -Match '<svg'
        $file.AlternativeText | Should -Match 'Kent has the highest rate'
        $file.Length | Should -BeGreaterThan 1000
    }
}
