BeforeDiscovery {
    $manifest = Join-Path $PSScriptRoot '../../Toex.psd1'
    $exported = (Import-PowerShellDataFile $manifest).CmdletsToExport
}

BeforeAll {
    $manifest = Join-Path $PSScriptRoot '../../Toex.psd1'
    Import-Module $manifest -Force
}

AfterAll {
    Remove-Module Toex
}

Describe 'Module' {
    It 'imports from its manifest' {
        $module = Get-Module Toex
        $module.Version | Should -Be (Import-PowerShellDataFile $manifest).ModuleVersion
        $module.ModuleType | Should -Be 'Binary'
    }

    It 'exports what the manifest lists' {
        (Get-Command -Module Toex).Name | Sort-Object |
            Should -Be ((Import-PowerShellDataFile $manifest).CmdletsToExport | Sort-Object)
    }

    It 'is found by PowerShell without being loaded' {
        Test-ModuleManifest $manifest -ErrorAction Stop | Should -Not -BeNullOrEmpty
    }
}

Describe 'Help of <_>' -ForEach $exported {
    BeforeAll {
        $help = Get-Help $_ -Full
    }

    It 'has a synopsis and a description' {
        $help.Synopsis | Should -Match '\.$'
        $help.Description | Should -Not -BeNullOrEmpty
    }

    It 'has examples' {
        $help.Examples.Example.Count | Should -BeGreaterThan 0
        $help.Examples.Example[0].Code | Should -Match $_
    }
}

Describe 'Get-ToexMeasure' {
    It 'lists measures in a table' {
        Get-ToexMeasure Charge* | Out-String | Should -Match 'ChargeRate\s+VAWG charge rate\s+Higher'
    }

    It 'completes names' {
        (TabExpansion2 'Get-ToexMeasure -Name Char').CompletionMatches.CompletionText | Should -Be 'ChargeRate'
    }
}
