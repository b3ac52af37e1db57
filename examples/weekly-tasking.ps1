<#
.SYNOPSIS
A weekly tasking list: for each force the suspects to look at first, those under 18, and who moved since the last run.

.DESCRIPTION
For a scheduled task. Each run stores its ranking, so that the next one tells movement. The list is personal data: it goes to the output,
and every run is in the audit journal.

.PARAMETER Database
A profile database file.

.PARAMETER Reason
Why the subjects are read.

.PARAMETER AsOf
Last day of the window, such as 2026-09-30; the day of the latest offence where it is left out.

.PARAMETER Top
How many suspects of each force.

.EXAMPLE
./examples/weekly-tasking.ps1 -Database ./out/sample.toex -Reason 'Weekly VAWG tasking' -Top 5
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)]
    [string] $Database,

    [Parameter(Mandatory)]
    [string] $Reason,

    [string] $AsOf,

    [int] $Top = 10
)

$ErrorActionPreference = 'Stop'
$null = Connect-ToexDatabase -Path $Database -ReadWrite
$window = if ($AsOf) { @{ AsOf = $AsOf } } else { @{} }

$subjects = Get-ToexSubject -Role Suspect -Top $Top -Reason $Reason -Record @window
$subjects | Out-Default

'Under 18:'
$subjects | Where-Object Under18 | Out-Default

'Held by three teams or more:'
$subjects | Where-Object Teams -ge 3 | Sort-Object Teams -Descending |
    ForEach-Object { "  $($_.PoliceForce), subject $($_.SubjectId): $($_.TeamNames -join ', ')" }
Disconnect-ToexDatabase
