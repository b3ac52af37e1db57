BeforeAll {
    Import-Module (Join-Path $PSScriptRoot '../../Toex.psd1') -Force
    $data = Join-Path $PSScriptRoot '../../examples/data'
    $database = Join-Path $TestDrive 'force.toex'
    $null = New-ToexDatabase $database
    $null = Connect-ToexDatabase $database -ReadWrite
}

AfterAll {
    Disconnect-ToexDatabase
    Remove-Module Toex
}

Describe 'Files of forces' {
    It 'come from Get-ChildItem, in any order' {
        $results = Get-ChildItem $data -Filter essex-*.csv | Sort-Object Name | Import-ToexSubmission -WarningVariable warnings -WarningAction SilentlyContinue
        $results.Kind | Should -Be 'Persons', 'Offences', 'OffencePersons'
        $results | ForEach-Object { $_.RowsRead | Should -Be ($_.RowsLoaded + $_.RowsRejected) }
        $warnings | Should -HaveCount 3
    }

    It 'are known when they come again' {
        (Import-ToexSubmission (Join-Path $data 'essex-persons.csv') -WarningAction SilentlyContinue).State | Should -Be 'AlreadyLoaded'
        Get-ToexSubmission | Should -HaveCount 3
    }

    It 'go back to the force, which mends and sends them' {
        $file = Get-ToexSubmission -Kind Persons | Get-ToexSubmission -Issue -Path (Join-Path $TestDrive 'mend.csv') -Reason 'Returned to Essex'
        $rows = Import-Csv $file
        $rows.person_reference | Should -Be '02003', '02005'
        $rows[0].birth_date = '2010-12-02'
        $rows[1].birth_date = '2011-02-28'
        $rows | Export-Csv $file
        $result = Import-ToexSubmission $file -WarningAction SilentlyContinue
        $result.State, $result.RowsLoaded, $result.RowsRejected | Should -Be 'Loaded', 2, 0
    }

    It 'say which rows were kept out only for a reason' {
        { Get-ToexSubmission 2 -Issue -ErrorAction Stop } | Should -Throw -ErrorId 'Toex.Audit.ReasonMissing,*'
        (Get-ToexSubmission 2 -Issue -Reason 'Look' | Where-Object Severity -eq RejectRow).Line | Should -Be 6, 7
        (Get-ToexAudit -Kind Consultation).Reason | Should -Be 'Look'
    }

    It 'are withdrawn with all that came from them' {
        Remove-ToexSubmission 3 -Reason 'Sent by mistake' -WhatIf | Should -BeNullOrEmpty
        (Remove-ToexSubmission 3 -Reason 'Sent by mistake' -Confirm:$false).State | Should -Be 'Withdrawn'
        (Test-ToexDatabase).Passed | Should -Not -Contain $false
    }

    It 'start from templates' {
        $files = New-ToexSubmissionTemplate -Path $TestDrive
        $files | Should -HaveCount 7
        (Get-Content ($files | Where-Object Name -eq 'visits.csv')) | Should -Match '^\W?force_code,visit_reference'
    }
}

Describe 'Parameters' {
    It 'complete forces and kinds' {
        (TabExpansion2 'Import-ToexSubmission a.csv -PoliceForce Ess').CompletionMatches.CompletionText | Should -Be 'Essex'
        (TabExpansion2 'Import-ToexSubmission a.csv -Kind Off').CompletionMatches.CompletionText | Sort-Object | Should -Be 'OffencePersons', 'Offences'
    }
}
