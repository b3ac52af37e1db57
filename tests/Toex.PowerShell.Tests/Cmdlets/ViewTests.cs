using System.Text.RegularExpressions;
using Toex.PowerShell.Tests.Views;

namespace Toex.PowerShell.Tests.Cmdlets;

/// <summary>What people see without asking for a format: 120 columns, nothing cut off, numbers rounded for reading.</summary>
[Collection(CmdletCollection.Name)]
public sealed partial class ViewTests(ScreenFixture screen) : IClassFixture<ScreenFixture>
{
    private const int Width = 120;

    [Theory]
    [InlineData("Get-ToexDatabase", "Read-only", "Sample", "Connected")]
    [InlineData("Get-ToexVawgProfile", "Counted: 2025-10-01 to 2026-09-30", "sample data", "West Mercia", "Per 1,000", "95% limits")]
    [InlineData("Get-ToexVawgProfile Essex", "Essex", @"\d\.\d\d to \d\.\d\d", @"\d\d\.\d%")]
    [InlineData("Get-ToexVawgProfile Essex | ForEach-Object OffenceThemes", "Child sexual abuse and exploitation", "Share")]
    [InlineData("Get-ToexVawgProfile Essex -AsOf 2026-09-15 | ForEach-Object Months", @"Sep 2025 \(part\)", "Aug 2026 ")]
    [InlineData("Get-ToexVawgProfile Essex | ForEach-Object Provenance", "AsOf *: 2026-09-30", "SampleData *: Yes")]
    [InlineData(
        "Get-ToexMissingProfile | Out-Default; "
        + "(Get-ToexMissingProfile Essex).Months | Out-Default; "
        + "(Get-ToexMissingProfile Essex).RiskLevels | Out-Default; "
        + "(Get-ToexMissingProfile Essex).Backlog | Out-Default; "
        + "(Get-ToexMissingProfile Essex).Backlog.Levels | Out-Default; "
        + "(Get-ToexMissingProfile Essex).Breakdowns | Out-Default; "
        + "(Get-ToexMissingProfile Essex).Ages, (Get-ToexMissingProfile Kent).Ages | Out-Default; "
        + "(Get-ToexMissingProfile Essex).Ages.Bands | Out-Default; "
        + "(Get-ToexMissingProfile Essex).Concentration | Out-Default; "
        + "Get-ToexMissingProfile Cumbria | Out-Default",
        "Counted: 2025-10-01 to 2026-09-30; Missing-person incidents", "High risk",
            @"Essex +[\d,]+ +\d+ +\d\.\d\d +\d\.\d\d to \d\.\d\d +[+-]?\d+\.\d%", "will still change", @"Sep 2026 +\d+ +0\.\d{3} ",
                "No apparent risk", @"\d\d\.\d% +0\.\d{3} +0\.\d{3} to 0\.\d{3}", "Missing now", @"Up to 24 hours +\d", "All +",
                    "By how long", @"Low +Up to 24 hours +\d", "Initial risk level", "Returned of their own accord", @"12 to 17 +\d+ +\d+",
                        "Female", @"12 to 17 +\d+ +\d+ +\d+", @"Top5Percent +: \d\d\.\d% of incidents: top 5% \(\d+\) of missing people",
                            @"Cumbria +- +- +- +- +-")]
    [InlineData("(Get-ToexVawgProfile Essex).Hours", "Mon +", "00 +01 +02")]
    [InlineData(
        "Get-ToexVisorProfile | Out-Default; "
        + "(Get-ToexVisorProfile Essex -AsOf 2026-09-30).Months | Out-Default; "
        + "(Get-ToexVisorProfile Essex).Orders | Out-Default; "
        + "(Get-ToexVisorProfile Essex).Backlog | Out-Default; "
        + "(Get-ToexVisorProfile Essex).Backlog.Levels | Out-Default",
        "Per 100,000", "Visits overdue", @"Norfolk +\d+ +\d+ +\d+\.\d +\d+\.\d to \d+\.\d +[+-]\d+\.\d% +\d+ \(\d+\.\d%\)", "Registered",
            @"Aug 2026 +\d+ +\d+ +\d+\.\d ", "Sexual Harm Prevention Order", "Visits overdue", "91 to 180 days", @"InTime +: \d+ offenders",
                "High +Up to 28 days")]
    [InlineData(
        "Get-ToexProfile -Theme Csae | Out-Default; "
        + "(Get-ToexProfile Essex -Theme Csae).Months | Out-Default",
        "Counted: 2025-10-01 to 2026-09-30; Offences submitted", "Per 1,000 children", @"Kent +\d+ +\d\.\d\d +\d\.\d\d to ",
            @"Sep 2026 +\d+ +0\.\d{3} ")]
    [InlineData(
        "Compare-ToexForce | Out-Default; "
        + "Compare-ToexForce -Measure ChargeRate -Against Region | Out-Default; "
        + "Compare-ToexForce Norfolk -Theme Visor | Out-Default; "
        + "Compare-ToexForce -Theme Missing -Measure OpenNow | Out-Default",
        "Compared: VAWG offences per 1,000 people;", @"2025-10-01 to 2026-09-30; against all forces with data",
            @"1 of 9 +0\.\d\d +0\.\d\d to 0\.\d\d +0\.\d\d (above|within)", "against East of England",
                @"1 of 6 +\d+\.\d% +\d+\.\d% to \d+\.\d% +\d\.\d% within limits", @"Norfolk +\d of \d +\d+\.\d\d ", @"\d+ +- +- -")]
    [InlineData(
        "Get-ToexSubject Kent -Theme Missing -Top 3 -Reason test | Out-Default; "
        + "Get-ToexSubject Kent -Theme Visor -Top 3 -Reason test | Out-Default; "
        + "Get-ToexSubject Essex -AcrossThemes -Top 3 -Reason test | Out-Default; "
        + "Get-ToexSubject Kent -Theme Missing -AcrossThemes -Top 3 -Reason test | Out-Default",
        "Missing people, .*never a prediction", "Hours", @"Kent +1 ", "Managed offenders, .*never a prediction", "Days x risk", "Breached",
            "Also in", "Managed offender", "Missing: Persons, across themes", "VAWG victim")]
    [InlineData("Get-ToexVawgProfile Cumbria -AsOf 1999-01-31", @"Cumbria +- +- +-")]
    [InlineData("Get-ToexSubject -Top 3 -Reason test", "never a prediction", @"\d{4}-\d\d-\d\d (Yes|No) ", @"0\.\d{3}")]
    [InlineData("Get-ToexForce -IncludeNonTerritorial", "Hampshire and Isle of Wight", "Yorkshire and The Humber", @"London \(Met/City\)")]
    [InlineData("Get-ToexOffence 8Q, 8/65, 8/67", "inherited 8Q", "Controlling or coercive behaviour", "189.15")]
    [InlineData("Get-ToexOffence -RecordedTitle 'Attempted - Rape of a female aged 16 or over', Assault, 'Controlling and coercive "
        + "behavious'", "019/12 +0.99 +SameWords", "- +- +GroupOnly", "Misspelling")]
    [InlineData("Get-ToexMeasure", "TopSuspectsHarmShare", "Share of harm from the top 5% of suspects", "severity score per 1,000 people",
        "Theme: Missing", "offenders per manager")]
    [InlineData("Test-ToexDatabase", "Yes +0")]
    [InlineData("$null = Get-ToexSubject Essex -Top 1 -Reason 'Weekly tasking of the VAWG team, reference 1234'; Get-ToexAudit",
        "Consultation", "Yes", "Get-ToexSubject")]
    public void Default_view_fits_and_reads(string script, params string[] expected)
    {
        var output = Rendered(script);

        Assert.All(expected, e => Assert.Matches(e, output));
    }

    [Theory]
    [InlineData("$stories", "Joined")]
    [InlineData("$published", @"StreetCrime +21 +\d+ +\d+ +0 No +a\.csv")]
    [InlineData("$imported", @"2 Loaded +Offences +Essex +6 +4 +2 +0 +\d+ +[\d,]+", "1 Loaded +Persons +Essex +8 +6 +2")]
    [InlineData("$tested[0].Findings", "date.format +RejectRow +2 +birth_date is not a date")]
    [InlineData("$submissions", @"3 Essex +OffencePersons +essex-offence-persons.csv +Loaded +\d +\d \d{4}-\d\d-\d\d \d\d:\d\d")]
    [InlineData("$issues", "2 +6 value.order +committed_date and recorded_date", "E23000028,42/105/26")]
    [InlineData("Get-ToexSubmission -Standard", "ManagedOffenders +offender_reference", "yyyy-MM-dd or dd/MM/yyyy")]
    [InlineData("$decided", "Apart .* next Resolve-ToexSubject")]
    [InlineData("$made", @"\d{6,} +new\.toex")]
    [InlineData("$closed", "Closed")]
    public void What_was_written_reads(string script, params string[] expected)
    {
        var output = Rendered(script);

        Assert.All(expected, e => Assert.Matches(e, output));
    }

    [Fact]
    public void Objects_of_several_types_in_one_stream_read_too()
    {
        var output =
            Rendered("Get-ToexForce Essex; Get-ToexVawgProfile Essex; (Get-ToexVawgProfile Essex).Months; Get-ToexSubject Essex -Top 1 "
                + "-Reason test; Get-ToexMissingProfile Essex; (Get-ToexVisorProfile Essex).Months; Compare-ToexForce Essex; "
                    + "Get-ToexSubject Essex -Theme Missing -Top 1 -Reason test; Get-ToexAudit", rounded: false);

        Assert.Matches("Period *: 2025-10-01 to 2026-09-30", output);
        Assert.Matches("Starts *: 2025-10-01", output);
        Assert.Matches(@"Born *: \d{4}-\d\d-\d\d", output);
        Assert.DoesNotContain("00:00:00", output, StringComparison.Ordinal);
        Assert.DoesNotContain(" { ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Theme_of_ones_own_reads_too()
    {
        Assert.Matches("Counted: 2025-10-01 to 2026-09-30; Offences submitted", Rendered("Get-ToexProfile Essex -Theme $own"));
        Assert.Matches(@"Essex +[\d,]+ +\d\.\d\d +\d\.\d\d to \d\.\d\d +[+-]\d+\.\d%", Rendered("Get-ToexProfile Essex -Theme $own"));
        Assert.Matches(@"RatePer1000 +: \d\.\d\d \(95% limits", Rendered("Get-ToexProfile Essex -Theme $own | Format-List"));
        Assert.Matches("Theme: Stalking", Rendered("Get-ToexMeasure -Theme $own"));
        Assert.Matches("Ranked: Suspects", Rendered("Get-ToexSubject Essex -Top 2 -Theme $own -Reason test"));
    }

    private string Rendered(string script, bool rounded = true)
    {
        var output = screen.Shown(script, Width);
        Assert.All(output.Split('\n'), l => Assert.True(l.Length <= Width, l));
        Assert.DoesNotContain("…", output, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Toex.Profiles", output, StringComparison.Ordinal);
        if (rounded)
        {
            Assert.DoesNotMatch(LongFraction(), Overrides().Replace(output, ""));
        }

        return output;
    }

    [GeneratedRegex(@"\d\.\d{4,}")]
    private static partial Regex LongFraction();

    /// <summary>Overrides are told as they were given.</summary>
    [GeneratedRegex(@": \d+\.\d{6}\b")]
    private static partial Regex Overrides();
}
