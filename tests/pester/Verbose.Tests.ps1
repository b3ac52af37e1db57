<# -Verbose says what was read, counted, left out and how long it took. #>
BeforeAll {
    Import-Module (Join-Path $PSScriptRoot '../../Toex.psd1') -Force
    $null = Connect-ToexDatabase (& (Join-Path $PSScriptRoot 'Sample.ps1') $TestDrive)
}

AfterAll {
    Disconnect-ToexDatabase
    Remove-Module Toex
}

Describe '-Verbose' {
    It 'of <_>' -ForEach 'Get-ToexVawgProfile', 'Get-ToexMissingProfile', 'Get-ToexVisorProfile', 'Get-ToexProfile', 'Compare-ToexForce' {
        $said = (& $_ -Verbose 4>&1 | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }).Message
        $said[0] | Should -Match '^Read .*sample\.toex: .*\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d; .*scope'
        $said[1] | Should -Match '^Counted [\d,]+ \w+ of \d+ forces\.$'
        $said[-1] | Should -Match '^Took \d+\.\d s\.$'
    }

    It 'names the forces of which nothing is known' {
        (Get-ToexVisorProfile -Verbose 4>&1).Message | Should -Contain 'Left out, since nothing is known of them: Warwickshire.'
    }

    It 'of subjects tells numbers and nobody' {
        $given = Get-ToexSubject Essex -Top 3 -Reason 'Test of -Verbose' -Verbose 4>&1
        $said = ($given | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }).Message
        $said[1] | Should -Match '^Essex: ranked \d+ by Vawg as Suspect, .*; gives 3, leaves out \d+\.$'
        $given | Where-Object FamilyName | ForEach-Object { "$said" | Should -Not -Match $_.FamilyName }
    }

    It 'of a chart tells what is drawn, where and how long it took' {
        $said = Get-ToexVawgProfile | Export-ToexChart (Join-Path $TestDrive 'chart.svg') -Verbose 4>&1
        "$($said.Message)" | Should -Match 'Comparison chart of 9 profiles, [\d,]+ bytes, took \d+\.\d s: .*chart\.svg'
    }
}
