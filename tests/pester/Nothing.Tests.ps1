<# Nothing in, nothing out: an empty pipeline, and a force that was not found, never mean all forces. #>
BeforeDiscovery {
    Import-Module (Join-Path $PSScriptRoot '../../Toex.psd1') -Force

    # What a cmdlet needs beside the pipeline.
    $needs = @{
        'Copy-ToexDatabase'       = @{ Path = 'copy.toex'; Reason = 'Test of nothing' }
        'Export-ToexChart'        = @{ Path = 'chart.svg' }
        'Get-ToexSubject'         = @{ Reason = 'Test of nothing' }
        'Get-ToexSubjectLink'     = @{ Reason = 'Test of nothing'; Clerical = $true }
        'Import-ToexReference'    = @{ Kind = 'StreetCrime' }
        'Remove-ToexSubmission'   = @{ Reason = 'Test of nothing' }
        'Set-ToexOffenceWeight'   = @{ Reason = 'Test of nothing'; Approver = 'Nobody'; Weight = 1 }
        'Set-ToexSubjectLink'     = @{ Reason = 'Test of nothing'; Decision = 'Apart' }
    }
    $piped = Get-Command -Module Toex | Where-Object { $_.Parameters.Values.Attributes | Where-Object { $_.ValueFromPipeline -or $_.ValueFromPipelineByPropertyName } }
    $cases = foreach ($cmdlet in $piped) {
        foreach ($nothing in '@()', '$null', '""', 'Get-ToexForce Nowhere', 'Get-ToexForce Nowhere*', 'Get-ToexVawgProfile Nowhere', '[pscustomobject]@{ Other = 1 }',
            '[pscustomobject]@{ PoliceForce = $null; SubjectId = $null }') {
            @{ cmdlet = $cmdlet.Name; nothing = $nothing; needs = $needs[$cmdlet.Name] ?? @{} }
        }
    }
    $named = foreach ($cmdlet in $piped | Where-Object { $_.Parameters.ContainsKey('PoliceForce') -and $_.Name -notmatch 'Submission$' -or $_.Name -eq 'Get-ToexSubmission' }) {
        foreach ($nothing in '$null', '@()', '""', '@($null)', '"Nowhere"', '"Nowhere*"') {
            @{ cmdlet = $cmdlet.Name; nothing = $nothing; needs = $needs[$cmdlet.Name] ?? @{} }
        }
    }
}

BeforeAll {
    Import-Module (Join-Path $PSScriptRoot '../../Toex.psd1') -Force
    $null = Connect-ToexDatabase (& (Join-Path $PSScriptRoot 'Sample.ps1') $TestDrive) -ReadWrite
    $null = Get-ToexSubject Essex -Top 1 -Reason 'Test of nothing'
    $journal = @(Get-ToexAudit).Count
    Push-Location (New-Item (Join-Path $TestDrive 'here') -ItemType Directory)
}

AfterAll {
    Pop-Location
    Disconnect-ToexDatabase
    Remove-Module Toex
}

Describe 'Nothing' {
    AfterEach {
        @(Get-ToexAudit).Count | Should -Be $journal
        Get-ChildItem | Should -BeNullOrEmpty
        (Get-ToexDatabase).Connected | Should -BeTrue
    }

    It '<nothing> | <cmdlet> gives nothing' -ForEach $cases {
        try { $given = & ([scriptblock]::Create("$nothing | $cmdlet @needs")) 2>$null } catch { $given = $null }
        $given | Should -BeNullOrEmpty
    }

    It '<cmdlet> -PoliceForce <nothing> gives nothing' -ForEach $named {
        try { $given = & ([scriptblock]::Create("$cmdlet -PoliceForce $nothing @needs")) 2>$null } catch { $given = $null }
        $given | Should -BeNullOrEmpty
    }

    It 'Compare-ToexForce -Peer Nowhere compares with nobody' {
        Compare-ToexForce -Peer Nowhere 2>$null | Should -BeNullOrEmpty
    }

    It 'a database that is not there is not the session''s: <_>' -ForEach 'Get-ToexVawgProfile', 'Test-ToexDatabase', 'Get-ToexAudit' {
        { & $_ -Database $null } | Should -Throw '*argument is null*'
    }

    It 'an empty pipeline is no error: <_>' -ForEach 'Get-ToexVawgProfile', 'Get-ToexSubmission', 'Get-ToexForce', 'Get-ToexOffence', 'Get-ToexCube' {
        { $ErrorActionPreference = 'Stop'; @() | & $_ } | Should -Not -Throw
    }

    It 'no number of a submission is not all of them' {
        { Get-ToexSubmission -SubmissionId @() } | Should -Throw '*empty*'
        { Get-ToexSubmission -Issue -Reason 'Test of nothing' } | Should -Throw '*No submission is named*'
    }
}

Describe 'All forces' {
    It 'come where no force is asked for, in a loop too' {
        (Get-ToexVawgProfile).Count | Should -Be 9
        (1 | ForEach-Object { Get-ToexVawgProfile }).Count | Should -Be 9
        (& { Get-ToexVawgProfile }).Count | Should -Be 9
        (1 | & { process { Get-ToexMissingProfile } }).Count | Should -Be 9
    }
}
