<#
.SYNOPSIS
Puts a sample database into a folder and gives its path.

.DESCRIPTION
Where TOEX_PESTER_SAMPLE names a file, as run.ps1 does, the sample is made there once for all scripts and copied from there.
#>
param([Parameter(Mandatory)] [string] $Folder)

$sample = Join-Path $Folder 'sample.toex'
$made = $env:TOEX_PESTER_SAMPLE ? $env:TOEX_PESTER_SAMPLE : $sample
if (-not (Test-Path $made)) { $null = New-ToexSampleDatabase $made -Scale 0.1 }
if ($made -ne $sample) { Copy-Item $made $sample }
$sample
