BeforeAll {
    Import-Module (Join-Path $PSScriptRoot '../../Toex.psd1') -Force
    $sample = & (Join-Path $PSScriptRoot 'Sample.ps1') $TestDrive
    $null = Connect-ToexDatabase $sample -ReadWrite
    $before = Get-ToexSubject Essex -Top 5 -Reason 'Tasking'
    $run = Resolve-ToexSubject -Reason 'Monthly submissions'
    $boy = Get-ToexSubject Essex -Top 1 -Reason 'Tasking'
    $links = $boy | Get-ToexSubjectLink -Reason 'Tasking'
}

AfterAll {
    Disconnect-ToexDatabase
    Remove-Module Toex
}

Describe 'Resolve-ToexSubject' {
    It 'joins the records of the boy whom nobody saw whole' {
        $before.FamilyName | Should -Not -Contain 'Doyle-Marsh'
        $boy.LocalReferences | Should -Be 'S42-0001', 'S42-0002', 'S42-0003'
        $boy.Rank, $boy.Records, $boy.Under18, $boy.Teams | Should -Be 1, 3, $true, 7
        $boy.WeakestLink | Should -BeGreaterThan 0.9
    }

    It 'says what it did' {
        $run.Kind | Should -Be 'Full'
        $run.SubjectsBefore - $run.Subjects | Should -Be $run.PersonsMoved
        $run | Format-Table | Out-String -Width 120 | Should -Match 'Run\s+Kind\s+Persons'
    }

    It 'changes nothing with -WhatIf' {
        Resolve-ToexSubject -Reason 'Test' -WhatIf | Should -BeNullOrEmpty
        (Resolve-ToexSubject -Reason 'Test').RunId | Should -Be ($run.RunId + 1)
    }

    It 'needs a reason, and a connection that writes' {
        { Resolve-ToexSubject } | Should -Throw '*no reason was given*'
        try {
            $null = Connect-ToexDatabase $sample
            { Resolve-ToexSubject -Reason 'Test' } | Should -Throw '*connected read-only*'
        }
        finally {
            $null = Connect-ToexDatabase $sample -ReadWrite
        }
    }
}

Describe 'Get-ToexSubjectLink' {
    It 'tells the pairs of a subject, the weakest first' {
        $links.Count | Should -Be 3
        $links.Probability | Should -Be ($links.Probability | Sort-Object)
        ($links.Probability | Where-Object { [math]::Abs($_ - $boy.WeakestLink) -lt 1e-9 }).Count | Should -Be 1
    }

    It 'adds up' {
        foreach ($link in $links) {
            $sum = ($link.Evidence | Measure-Object Bits -Sum).Sum
            [math]::Abs($sum - $link.Bits) | Should -BeLessThan 0.002
            [math]::Abs(1 / (1 + [math]::Pow(2, -$link.Bits)) - $link.Probability) | Should -BeLessThan 1e-6
        }
    }

    It 'explains any pair, however unlikely' {
        $other = (Get-ToexSubject Essex -Top 2 -Reason 'Tasking')[1].SubjectId
        $link = Get-ToexSubjectLink -PersonId $links[0].PersonId, $other -Reason 'Review'
        $link.Band | Should -Be 'Unlinked'
        $link.Joined | Should -BeFalse
        $link.Bits | Should -BeLessThan -5
    }

    It 'lists what waits for a person, the most probable first' {
        $waiting = Get-ToexSubjectLink -Clerical -Top 10 -Reason 'Clerical review'
        $waiting.Count | Should -Be 10
        $waiting.Band | Should -Not -Contain 'Match'
        $waiting.Probability | Should -Be ($waiting.Probability | Sort-Object -Descending)
    }

    It 'is read in plain words' {
        $links | Format-Table | Out-String -Width 120 | Should -Match 'Doyle'
        $list = $links[0] | Format-List | Out-String -Width 200
        $list | Should -Match 'birth date: same'
        $list | Should -Match 'before comparing: pairs of one person are rare'
        ($links[0].Evidence | Format-Table | Out-String -Width 120) | Should -Match 'birth date'
    }

    It 'journals each reading' {
        $entry = Get-ToexAudit | Where-Object Operation -EQ 'Get-ToexSubjectLink' | Select-Object -First 1
        $entry.Kind | Should -Be 'Consultation'
        $entry.Subjects | Should -Contain $boy.SubjectId
        { $boy | Get-ToexSubjectLink -ErrorAction Stop } | Should -Throw '*no reason was given*'
    }

    It 'becomes a chart without names' {
        $file = $links | Export-ToexChart (Join-Path $TestDrive 'link.svg')
        $text = $file | Get-Content -Raw
        $text | Should -Match 'Person'
        $text, $file.AlternativeText | Should -Not -Match 'Kieran|Keiran|Kieron|Marsh|2010-03-14'
        $text | Should -Match 'OFFICIAL-SENSITIVE'
    }
}

Describe 'Set-ToexSubjectLink' {
    It 'splits by hand from the next run on, and for good' {
        $pair = $links[0]
        $pair | Set-ToexSubjectLink -Decision Apart -Reason 'Custody record' -WhatIf | Should -BeNullOrEmpty
        $decision = $pair | Set-ToexSubjectLink -Decision Apart -Reason 'Custody record'
        $decision | Format-Table | Out-String -Width 120 | Should -Match 'Apart'
        (Get-ToexSubject Essex -Top 1 -Reason 'Tasking').Records | Should -Be 3
        foreach ($full in $false, $true) {
            $null = Resolve-ToexSubject -Full:$full -Reason 'Test'
            (Get-ToexSubjectLink -PersonId $pair.PersonId, $pair.OtherPersonId -Reason 'Review') | ForEach-Object { $_.Joined, $_.Decision } | Should -Be $false, 'Apart'
        }

        $null = $pair | Set-ToexSubjectLink -Decision None -Reason 'In error'
        $null = Resolve-ToexSubject -Reason 'Test'
        (Get-ToexSubject Essex -Top 1 -Reason 'Tasking').Records | Should -Be 3
    }

    It 'names what is not there' {
        { Set-ToexSubjectLink -PersonId 1 -OtherPersonId 999999999 -Decision Same -Reason 'Test' -ErrorAction Stop } | Should -Throw '*There is no person*'
        { Get-ToexSubjectLink -SubjectId 999999999 -Reason 'Test' -ErrorAction Stop } | Should -Throw '*There is no subject*'
    }
}
