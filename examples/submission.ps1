<#
.SYNOPSIS
A force's files in: checked against the standard, loaded, and what is wrong handed back to be mended and sent again.

.DESCRIPTION
Makes an empty database, imports three small files of made-up people, shows which rows were kept out and why, and writes them as a file that
a force can mend.

.PARAMETER OutputFolder
Where the database and the file go. Files of an earlier run are replaced.

.EXAMPLE
./examples/submission.ps1 -OutputFolder ./out
#>
[CmdletBinding()]
param([string] $OutputFolder = "$PSScriptRoot/../out")

$ErrorActionPreference = 'Stop'
$folder = (New-Item $OutputFolder -ItemType Directory -Force).FullName
$null = New-ToexDatabase -Path "$folder/submission.toex" -Force
$null = Connect-ToexDatabase -Path "$folder/submission.toex" -ReadWrite

'What an import would do:'
$checked = Test-ToexSubmission -Path "$PSScriptRoot/data/essex-persons.csv" -WarningAction SilentlyContinue
$checked | Out-Default
$checked.Findings | Out-Default

'The import, persons and offences first:'
Import-ToexSubmission -Path "$PSScriptRoot/data/essex-*.csv" -WarningAction SilentlyContinue | Out-Default

'Sent again:'
Import-ToexSubmission -Path "$PSScriptRoot/data/essex-persons.csv" -WarningAction SilentlyContinue | Out-Default

'What was kept out, and why:'
Get-ToexSubmission | Get-ToexSubmission -Issue -Reason 'Example: returned to the force' | Out-Default

'As a file for the force to mend:'
(Get-ToexSubmission -SubmissionId 1 -Issue -Path "$folder/essex-persons-to-mend.csv" -Reason 'Example: returned to the force' -Force).Name
Disconnect-ToexDatabase
