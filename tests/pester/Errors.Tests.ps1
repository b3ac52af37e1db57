BeforeAll {
    Import-Module (Join-Path $PSScriptRoot '../../Toex.psd1') -Force
    $sample = & (Join-Path $PSScriptRoot 'Sample.ps1') $TestDrive
    $null = Connect-ToexDatabase $sample
}

AfterAll {
    Disconnect-ToexDatabase
    Remove-Module Toex
}

Describe 'Errors' {
    It 'go to -ErrorVariable, one for each thing that is wrong, and the rest goes on' {
        $profiles = Get-ToexVawgProfile Esex, Essex, Kennt -ErrorVariable faults -ErrorAction SilentlyContinue
        $profiles.PoliceForce | Should -Be 'Essex'
        $faults | Should -HaveCount 2
        $faults.FullyQualifiedErrorId | Should -BeLike 'Toex.Force.NotFound,*'
        $faults.TargetObject | Should -Be 'Esex', 'Kennt'
    }

    It 'stop at -ErrorAction Stop with their id' {
        { Get-ToexVawgProfile Esex -ErrorAction Stop } | Should -Throw -ErrorId 'Toex.Force.NotFound,*'
        { Get-ToexOffence zz9 -ErrorAction Stop } | Should -Throw -ErrorId 'Toex.Offence.NotFound,*'
        { Get-ToexMeasure zz9 -ErrorAction Stop } | Should -Throw -ErrorId 'Toex.Measure.NotFound,*'
    }

    It 'are <id> for <script>' -ForEach @(
        @{ id = 'Toex.Audit.ReasonMissing'; script = { Get-ToexSubject Essex } }
        @{ id = 'Toex.Database.NotFound'; script = { Connect-ToexDatabase (Join-Path $TestDrive 'none.toex') } }
        @{ id = 'Toex.Database.ReadOnly'; script = { Set-ToexOffenceWeight 8/67 1 -Reason why -Approver b } }
        @{ id = 'Toex.Server.NotReachable'; script = { Connect-ToexDatabase -SqlServer 127.0.0.1,1 -Database x -ConnectTimeout 1 -RetryCount 0 } }
        @{ id = 'Toex.Server.BadConnectionString'; script = { Connect-ToexDatabase -ConnectionString 'Server=a;Passwrod=b' } }
        @{ id = 'Toex.File.AlreadyExists'; script = { New-ToexDatabase $sample } }
        @{ id = 'Toex.File.FolderNotFound'; script = { New-ToexDatabase (Join-Path $TestDrive 'no/folder.toex') } }
        @{ id = 'Toex.Theme.NotFound'; script = { Get-ToexProfile -Theme NoSuch } }
        @{ id = 'Toex.Theme.NoScope'; script = { Get-ToexMissingProfile -Scope Police } }
        @{ id = 'Toex.Measure.NotFound'; script = { Compare-ToexForce -Theme Missing -Measure ChargeRate } }
        @{ id = 'Toex.Subject.NoRole'; script = { Get-ToexSubject -Theme Visor -Role Suspect -Reason why } }
        @{ id = 'Toex.Chart.UnknownFormat'; script = { Get-ToexVawgProfile | Export-ToexChart (Join-Path $TestDrive 'a.pdf') } }
        @{ id = 'Toex.Sample.NotMonthEnd'; script = { New-ToexSampleDatabase (Join-Path $TestDrive 'b.toex') -LastDay 2026-09-29 } }
        @{ id = 'ParameterArgumentTransformationError'; script = { Get-ToexVawgProfile -AsOf 03/04/2026 } }
    ) {
        $script | Should -Throw -ErrorId "$id,*"
    }

    It 'show what happened and what to do' {
        $shown = & { Get-ToexVawgProfile Esex } 2>&1 | Out-String -Width 120
        $shown | Should -Match "There is no police force 'Esex'"
        $shown | Should -Match "Did you mean 'Essex'"
    }

    It 'can be caught by category' {
        try { Connect-ToexDatabase (Join-Path $TestDrive 'none.toex') } catch { $caught = $_ }
        $caught.CategoryInfo.Category | Should -Be 'ObjectNotFound'
        $caught.ErrorDetails.RecommendedAction | Should -Match 'New-ToexDatabase'
    }

    It 'say nothing of the subjects that came down the pipeline' {
        $subjects = Get-ToexSubject Essex -Top 3 -Reason Tasking
        try { $subjects | Export-ToexChart (Join-Path $TestDrive 'a.svg') -Kind Trend -ErrorVariable faults -ErrorAction SilentlyContinue } catch { $faults += $_ }
        $shown = $faults | Format-List * -Force | Out-String -Width 200
        $faults.Count | Should -BeGreaterThan 0
        foreach ($subject in $subjects) { $shown | Should -Not -Match $subject.FamilyName }
    }
}

Describe 'Confirmation' {
    It 'is not asked for by default and can be previewed' {
        $path = Join-Path $TestDrive 'new.toex'
        New-ToexDatabase $path -WhatIf
        $path | Should -Not -Exist
        New-ToexDatabase $path -Confirm:$false
        $path | Should -Exist
    }
}

Describe 'Completion' {
    It 'offers forces, quoted where a name has a space' {
        (TabExpansion2 'Get-ToexVawgProfile -PoliceForce West M').CompletionMatches.CompletionText | Should -Not -Contain 'Essex'
        (TabExpansion2 "Get-ToexVawgProfile -PoliceForce 'West M").CompletionMatches.CompletionText | Should -Be "'West Mercia'", "'West Midlands'"
        (TabExpansion2 'Get-ToexVawgProfile Ess').CompletionMatches.CompletionText | Should -Be 'Essex'
    }

    It 'offers measures and kinds' {
        (TabExpansion2 'Export-ToexChart a.svg -Measure RatePer1000').CompletionMatches.CompletionText | Should -Contain 'RatePer1000Females'
        (TabExpansion2 'Get-ToexMeasure -Theme Visor -Name Visits').CompletionMatches.CompletionText | Should -Be 'VisitsOverdueShare', 'VisitsOverdue', 'VisitsDueSoon', 'VisitsMade'
        (TabExpansion2 'Get-ToexProfile -Theme ').CompletionMatches.CompletionText | Should -Be 'Csae', 'Missing', 'Vawg', 'Visor'
        (TabExpansion2 'Import-ToexReference -Kind ').CompletionMatches.CompletionText | Should -Be 'RecordedCrime', 'StreetCrime'
    }
}

Describe 'Help' {
    It 'tells of files whose dates can be read' {
        (Get-Help Get-ToexVawgProfile -Full | Out-String) | Should -Match 'Select-Object Columns \| Export-Csv'
    }
}
