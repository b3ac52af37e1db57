namespace Toex.PowerShell.Tests.Cmdlets.Submissions;

[Collection(CmdletCollection.Name)]
public sealed class NewToexSubmissionTemplateTests(SampleFixture sample)
{
    private static readonly string[] AllKinds =
        ["managed_offenders.csv", "missing_episodes.csv", "offence_persons.csv", "offences.csv", "orders.csv", "persons.csv", "visits.csv"];

    [Fact]
    public void Templates_of_all_kinds_are_written_without_a_database()
    {
        var folder = sample.NewFolder();
        var files = sample.Run("New-ToexSubmissionTemplate -Path $args[0]", folder).Succeeded();

        Assert.Equal(AllKinds, files.Select(f => Assert.IsType<FileInfo>(f.BaseObject).Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            "force_code,visit_reference,offender_reference,visit_date,completed\r\n", File.ReadAllText(Path.Combine(folder, "visits.csv")));
    }

    [Fact]
    public void Kinds_can_be_chosen_and_land_where_the_session_stands()
    {
        var folder = sample.NewFolder();
        sample.Run("$null = $ExecutionContext.SessionState.Path.SetLocation($args[0]); New-ToexSubmissionTemplate Orders, Visits, Orders",
            folder).Succeeded();

        Assert.Equal(["orders.csv", "visits.csv"], Names(folder));
    }

    [Fact]
    public void A_file_that_is_there_is_replaced_only_by_force_and_stops_no_other()
    {
        var folder = sample.NewFolder();
        var orders = Path.Combine(folder, "orders.csv");
        File.WriteAllText(orders, "mine");

        Assert.Equal(["Toex.File.AlreadyExists"], sample.Run("New-ToexSubmissionTemplate -Path $args[0]", folder).ErrorIds);
        Assert.Equal(("mine", 7), (File.ReadAllText(orders), Names(folder).Count()));
        sample.Run("New-ToexSubmissionTemplate -Path $args[0] -Force", folder).Succeeded();
        Assert.StartsWith("force_code,", File.ReadAllText(orders), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIf_writes_nothing()
    {
        var folder = sample.NewFolder();

        Assert.Empty(sample.Run("New-ToexSubmissionTemplate -Path $args[0] -WhatIf", folder).Succeeded());
        Assert.Empty(Names(folder));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() => Assert.Equal(
        ["Toex.File.FolderNotFound"],
        sample.Run("New-ToexSubmissionTemplate Visits -Path $args[0]", Path.Combine(sample.NewFolder(), "none")).ErrorIds);

    private static IEnumerable<string> Names(string folder) =>
        Directory.GetFiles(folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);
}
