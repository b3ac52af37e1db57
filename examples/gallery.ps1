<#
.SYNOPSIS
Every kind of chart for every theme, as files to look through.

.DESCRIPTION
Profiles the nine forces of a sample database by every theme (VAWG, missing persons, managed offenders, child sexual abuse and exploitation, and
one of your own from a definition file) and writes each kind of chart that makes sense for it, with a page per force where the path asks for it.
Kinds that make no sense for a theme are told and left out.

.PARAMETER OutputFolder
Where the database and the charts go. Files of an earlier run are replaced.

.PARAMETER Database
A profile database to chart, in place of a new sample database.

.PARAMETER Width
Width of the charts in pixels.

.PARAMETER Format
png for pictures, svg for drawings that scale.

.EXAMPLE
./examples/gallery.ps1 -OutputFolder ./out/gallery
#>
[CmdletBinding()]
param(
    [string] $OutputFolder = "$PSScriptRoot/../out/gallery",

    [string] $Database,

    [int] $Width = 1200,

    [ValidateSet('png', 'svg')]
    [string] $Format = 'png'
)

$ErrorActionPreference = 'Stop'
$folder = (New-Item $OutputFolder -ItemType Directory -Force).FullName
if (-not $Database) {
    $Database = "$folder/sample.toex"
    $null = New-ToexSampleDatabase -Path $Database -Force
}

$null = Connect-ToexDatabase -Path $Database

$profiles = @{
    Vawg     = Get-ToexVawgProfile
    Missing  = Get-ToexMissingProfile
    Visor    = Get-ToexVisorProfile
    Csae     = Get-ToexProfile -Theme Csae
    Stalking = Get-ToexProfile -Theme "$PSScriptRoot/themes/stalking.json"
}
$kinds = 'Comparison', 'Trend', 'Funnel', 'Breakdown', 'Pyramid', 'HeatMap', 'Concentration', 'Map', 'Overdue', 'SmallMultiples'
$charts = @(
    foreach ($theme in 'Vawg', 'Missing', 'Visor', 'Csae', 'Stalking') {
        # A kind that makes no sense for a theme is an error of that kind alone; the others are written.
        $profiles[$theme] | Export-ToexChart -Path "$folder/{Theme}-{Kind}.$Format" -Kind $kinds -Width $Width -Focus Essex -Force -ErrorAction SilentlyContinue -ErrorVariable left
        $left | ForEach-Object { Write-Host "  left out: $($_.Exception.Message)" }

        # Charts that read best one force at a time.
        $profiles[$theme] | Where-Object PoliceForce -eq Kent |
            Export-ToexChart -Path "$folder/{Theme}-{Kind}-{PoliceForce}.$Format" -Kind Trend, Breakdown, Pyramid, HeatMap, Overdue -Width $Width -Force -ErrorAction SilentlyContinue
    }

    $profiles.Missing | Export-ToexChart -Path "$folder/Missing-Breakdown-shares.$Format" -Kind Breakdown -Dimension Durations -AsShare -Width $Width -Force
    $profiles.Visor | Export-ToexChart -Path "$folder/Visor-Breakdown-withheld.$Format" -Kind Breakdown -Dimension Categories -SmallNumbersBelow 5 -Width $Width -Force
    $profiles.Visor | Export-ToexChart -Path "$folder/Visor-Funnel-overdue.$Format" -Kind Funnel -Measure VisitsOverdueShare -Width $Width -Force

    # About persons, by rank and without names: for internal use.
    Get-ToexSubject Essex -Top 40 -Reason 'Example: gallery' | Export-ToexChart -Path "$folder/Vawg-Scatter-Essex.$Format" -Width $Width -Force
    Get-ToexSubject Kent -Theme Missing -Top 40 -Reason 'Example: gallery' | Export-ToexChart -Path "$folder/Missing-Scatter-Kent.$Format" -Width $Width -Force
    Get-ToexSubject Norfolk -Theme Visor -Top 40 -Reason 'Example: gallery' | Export-ToexChart -Path "$folder/Visor-Scatter-Norfolk.$Format" -Width $Width -Force
)
$charts | Sort-Object Name | ForEach-Object { "$($_.Name): $($_.AlternativeText)" }
$size = ($charts | Measure-Object Length -Sum).Sum / 1MB
"$($charts.Count) charts, $($size.ToString('N1')) MB, in $folder"
Disconnect-ToexDatabase
