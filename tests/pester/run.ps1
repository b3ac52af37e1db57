<#
.SYNOPSIS
Runs the Pester scripts of this folder.

.PARAMETER Pester
The module: its name, or the path of its manifest.

.PARAMETER ResultPath
A JSON file to write in place of Pester's own report, with one entry for each test and for whatever else failed.

.EXAMPLE
dotnet run --project src/Toex.Host -- tests/pester/run.ps1 -Pester ~/.nuget/packages/pester/6.2.0/tools/Pester.psd1
#>
param(
    [string] $Pester = 'Pester',

    [string] $ResultPath
)

function Get-Outcome($Script, $Name, $Result, $Fault) {
    @{ Script = Split-Path $Script -Leaf; Name = "$Name"; Result = "$Result"; Fault = $Fault -join "`n" }
}

Import-Module $Pester -MinimumVersion 6.0 -ErrorAction Stop
$configuration = New-PesterConfiguration
$configuration.Run.Path = $PSScriptRoot
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = $ResultPath ? 'None' : 'Normal'
$samples = New-Item (Join-Path ([System.IO.Path]::GetTempPath()) "toex-pester-$PID") -ItemType Directory
try {
    $env:TOEX_PESTER_SAMPLE = Join-Path $samples 'sample.toex'
    $run = Invoke-Pester -Configuration $configuration
}
finally {
    Remove-Item $samples -Recurse
}

if ($ResultPath) {
    @(
        foreach ($test in $run.Tests) {
            Get-Outcome $test.ScriptBlock.File $test.ExpandedPath $test.Result $test.ErrorRecord
        }

        # What failed outside a test: BeforeAll and AfterAll, and scripts that cannot be read.
        foreach ($block in $run.FailedBlocks) {
            Get-Outcome $block.BlockContainer $block.ExpandedPath Failed $block.ErrorRecord
        }

        foreach ($container in $run.FailedContainers) {
            Get-Outcome $container 'whole script' Failed $container.ErrorRecord
        }
    ) | ConvertTo-Json -AsArray | Set-Content $ResultPath
}

exit [int]($run.Result -ne 'Passed')
