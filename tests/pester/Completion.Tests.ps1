<# Measures complete after a pipe, before there is a profile. #>
BeforeAll {
    Import-Module (Join-Path $PSScriptRoot '../../Toex.psd1') -Force
}

AfterAll {
    Remove-Module Toex
}

Describe 'Completion' {
    It '<line>' -ForEach @(
        @{ line = 'Get-ToexVawgProfile | Where-Object Charge'; offers = 'ChargeRate' }
        @{ line = 'Get-ToexMissingProfile | Sort-Object Inc'; offers = 'Incidents' }
        @{ line = 'Get-ToexVisorProfile | Select-Object VisitsOv'; offers = 'VisitsOverdueShare' }
        @{ line = 'Get-ToexVawgProfile | ForEach-Object OffenceTh'; offers = 'OffenceThemes' }
        @{ line = 'Get-ToexProfile -Theme Csae | Where-Object RatePer1000Ch'; offers = 'RatePer1000Children' }
        @{ line = 'Compare-ToexForce | Where-Object Pos'; offers = 'Position' }
    ) {
        (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText | Should -Contain $offers
    }
}
