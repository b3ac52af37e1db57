<#
.SYNOPSIS
Profiles and charts of published police recorded crime, for any force of England and Wales.

.PARAMETER Path
The Home Office open data table of police recorded crime, CSV, gzip or not.

.PARAMETER OutputFolder
Where the database, the figures and the charts go. Files of an earlier run are replaced.

.PARAMETER Focus
The force to bring out.

.EXAMPLE
./examples/recorded-crime.ps1 -Path ./police-recorded-crime.csv -OutputFolder ./out -Focus Kent
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)]
    [string] $Path,

    [string] $OutputFolder = "$PSScriptRoot/../out",

    [string] $Focus = 'Essex'
)

$ErrorActionPreference = 'Stop'
$folder = (New-Item $OutputFolder -ItemType Directory -Force).FullName
$database = "$folder/published.toex"

$null = New-ToexDatabase -Path $database -Force
$null = Connect-ToexDatabase -Path $database -ReadWrite
Import-ToexReference -Kind RecordedCrime -Path $Path | Out-Default

$profiles = Get-ToexVawgProfile -Source RecordedCrime
$profiles | Where-Object PoliceForce -eq $Focus | ForEach-Object OffenceThemes | Out-Default
$profiles | Where-Object PoliceForce -eq $Focus | ForEach-Object { $_.Provenance.Notes }

'The five highest rates:'
$profiles | Sort-Object RatePer1000 -Descending | Select-Object PoliceForce, Offences, RatePer1000 -First 5 | Out-Default
$profiles | Select-Object Columns | Export-Csv "$folder/recorded-crime.csv"

$charts = @(
    $profiles | Export-ToexChart -Path "$folder/recorded-crime.png" -Focus $Focus -Force
    $profiles | Where-Object PoliceForce -eq $Focus | Export-ToexChart -Path "$folder/recorded-crime-trend.png" -Kind Trend -Force
)
$charts | ForEach-Object { "$($_.Name): $($_.AlternativeText)" }
Disconnect-ToexDatabase
