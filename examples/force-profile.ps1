<#
.SYNOPSIS
The main job, end to end: data in, force profiles of three themes and ranked subjects out, figures and comparison charts as files.

.DESCRIPTION
Makes a sample database of the nine forces (every person in it is made up), finds the one person behind many records, prints the suspects
of Essex to look at first before and after, the forces' profiles (VAWG, missing persons, managed offenders), who stands in several themes at
once, and what is signal in a comparison of forces, and writes the profiles as CSV and charts.

.PARAMETER OutputFolder
Where the database, the figures and the charts go. Files of an earlier run are replaced.

.PARAMETER Scale
Volume of the sample: 1 is a tenth of what the nine forces recorded in 2017/18.

.EXAMPLE
./examples/force-profile.ps1 -OutputFolder ./out
#>
[CmdletBinding()]
param(
    [string] $OutputFolder = "$PSScriptRoot/../out",

    [double] $Scale = 1
)

$ErrorActionPreference = 'Stop'
$folder = (New-Item $OutputFolder -ItemType Directory -Force).FullName
$database = "$folder/sample.toex"

# Data in.
$sample = New-ToexSampleDatabase -Path $database -Scale $Scale -Force
"Sample database: $($sample.Offences.ToString('N0')) offences, $($sample.Persons.ToString('N0')) persons, none of them real."

# Last month's ranking is stored, so that this month's tells who moved.
$null = Connect-ToexDatabase -Path $database -ReadWrite
$null = Get-ToexSubject -PoliceForce Essex -AsOf 2026-08-31 -Top 500 -Reason 'Example: ranking of the month before' -Record

''
'Essex before its records are linked: a boy of 16 is in there three times, spelled differently each time, and his offences sit with'
'several teams. None of his records is among the first.'
Get-ToexSubject -Theme Vawg -Role Suspect -PoliceForce Essex -Top 5 -Reason 'Example: weekly VAWG tasking' | Out-Default

'The one person behind many records: found and joined.'
Resolve-ToexSubject -Reason 'Example: monthly submissions' | Out-Default

# From here on nothing writes: many analysts can hold the file at once.
$null = Connect-ToexDatabase -Path $database

'Essex now: the suspects to look at first. A prioritisation of recorded allegations for a person to review, not a prediction.'
$suspects = Get-ToexSubject -Theme Vawg -Role Suspect -PoliceForce Essex -Top 10 -Reason 'Example: weekly VAWG tasking'
$suspects | Out-Default

'Why the records of the first are one person, the weakest pair first:'
$links = Get-ToexSubjectLink -SubjectId $suspects[0].SubjectId -Reason 'Example: weekly VAWG tasking'
$links | Out-Default
$links[0].Evidence | Out-Default

'Violence against women and girls: nine force profiles'
$profiles = Get-ToexVawgProfile
$profiles | Out-Default

'Missing persons: nine force profiles'
$missing = Get-ToexMissingProfile
$missing | Out-Default

'Managed offenders: the forces that submit them'
$visor = Get-ToexVisorProfile
$visor | Out-Default

'Signal or noise: missing incidents of each force against what chance makes of its size'
Compare-ToexForce -Theme Missing | Out-Default

'Suspects of Kent who stand in other themes too: this is what joining the datasets is for.'
Get-ToexSubject Kent -AcrossThemes -Top 3 -Reason 'Example: cross-theme review' | ForEach-Object { "  $($_.Rank). subject $($_.SubjectId): $($_.OtherThemes -join '; ')" }
''

# Figures out, in a file that a spreadsheet reads.
$profiles | Select-Object Columns | Export-Csv "$folder/vawg.csv"

# Charts out. Each file object carries the finding in words.
$charts = @(
    $profiles | Export-ToexChart -Path "$folder/comparison.png" -Focus Essex -Force
    $profiles | Export-ToexChart -Path "$folder/comparison.svg" -Focus Essex -Force
    $profiles | Export-ToexChart -Path "$folder/harm.png" -Measure HarmPer1000 -Focus Essex -Force
    $profiles | Export-ToexChart -Path "$folder/change.png" -Measure Change -Force
    $profiles | Export-ToexChart -Path "$folder/charge-rate.png" -Measure ChargeRate -Force
    Get-ToexVawgProfile -PoliceForce Essex -Months 24 | Export-ToexChart -Path "$folder/trend-essex.png" -Kind Trend -Force
    Get-ToexVawgProfile -Months 24 | Export-ToexChart -Path "$folder/trends.svg" -Kind Trend -Force
    $links | Export-ToexChart -Path "$folder/why-one-person.png" -Force
    $missing | Export-ToexChart -Path "$folder/missing-funnel.png" -Kind Funnel -Force
    $visor | Export-ToexChart -Path "$folder/visits-overdue.png" -Kind Overdue -Force
)
''
'Charts:'
$charts | ForEach-Object { "  $($_.Name): $($_.AlternativeText)" }

''
'Who read what is on record:'
Get-ToexAudit | Out-Default
Disconnect-ToexDatabase
