namespace Toex.PowerShell.Tests.Cmdlets.Profiles;

/// <summary>-AsOf and its like take a day only where day and month cannot be mistaken.</summary>
[Collection(CmdletCollection.Name)]
public sealed class CalendarDateTests(SampleFixture sample)
{
    [Theory]
    [InlineData("2026-06-30")]
    [InlineData("'2026-06-30T13:45:00'")]
    [InlineData("'30 June 2026'")]
    [InlineData("'30 Jun 2026'")]
    [InlineData("' 2026-06-30 '")]
    [InlineData("([datetime]::new(2026, 6, 30, 13, 45, 0))")]
    [InlineData("([System.DateOnly]::new(2026, 6, 30))")]
    [InlineData("([System.DateTimeOffset]::new(2026, 6, 30, 0, 0, 0, [timespan]::FromHours(1)))")]
    [InlineData("(Get-ToexVawgProfile Essex -AsOf 2026-06-30).To")]
    public void Clear_dates_are_taken(string date) =>
        Assert.Equal(
            new DateTime(2026, 6, 30), Assert.Single(sample.Read($"Get-ToexVawgProfile Essex -AsOf {date}").Succeeded()).Get("To"));

    [Fact]
    public void No_date_is_the_default() =>
        Assert.Equal(new DateTime(2026, 9, 30), Assert.Single(sample.Read("Get-ToexVawgProfile Essex -AsOf $null").Succeeded()).Get("To"));

    [Theory]
    [InlineData("Get-ToexVawgProfile Essex -AsOf", "03/04/2026")]
    [InlineData("Get-ToexVawgProfile Essex -AsOf", "30/06/2026")]
    [InlineData("Get-ToexVawgProfile Essex -AsOf", "06/30/2026 00:00:00")]
    [InlineData("Get-ToexVawgProfile Essex -AsOf", "2026-02-30")]
    [InlineData("Get-ToexVawgProfile Essex -AsOf", "20260630")]
    [InlineData("Get-ToexVawgProfile Essex -AsOf", "yesterday")]
    [InlineData("Get-ToexSubject Essex -Reason why -AsOf", "03/04/2026")]
    [InlineData("Get-ToexAudit -After", "03/04/2026")]
    [InlineData("New-ToexSampleDatabase ./x.toex -LastDay", "30/09/2026")]
    public void Dates_that_could_be_mistaken_are_refused_with_the_right_way_to_write_them(string command, string date)
    {
        var error = Assert.Single(sample.Read($"{command} '{date}'").Errors);

        Assert.StartsWith("ParameterArgumentTransformationError,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains($"'{date}'", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("2026-09-30", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1899-12-31")]
    [InlineData("9999-12-31")]
    public void Dates_that_no_data_can_have_are_refused(string date) =>
        Assert.Contains("out of range", Assert.Single(sample.Read($"Get-ToexVawgProfile Essex -AsOf {date} -Months 240").Errors).ToString(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2100-12-31")]
    public void First_and_last_day_that_are_taken_work(string date) =>
        Assert.Single(sample.Read($"Get-ToexVawgProfile Essex -AsOf {date} -Months 240").Succeeded());
}
