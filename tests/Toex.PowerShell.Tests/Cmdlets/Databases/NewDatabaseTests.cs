using System.Management.Automation;

namespace Toex.PowerShell.Tests.Cmdlets.Databases;

/// <summary>New-ToexDatabase and New-ToexSampleDatabase.</summary>
[Collection(CmdletCollection.Name)]
public sealed class NewDatabaseTests(SampleFixture sample)
{
    public static TheoryData<string> Makers => ["New-ToexDatabase", "New-ToexSampleDatabase -Scale 0.01 -Months 12"];

    [Fact]
    public void Sample_is_a_file_with_what_was_made()
    {
        var file = Assert.Single(sample.Made.Output);

        Assert.Equal(sample.Sample, Assert.IsType<FileInfo>(file.BaseObject).FullName);
        Assert.True(file.Get<long>("Offences") > 1000);
        Assert.True(file.Get<long>("Persons") > 1000);
        Assert.True(file.Get<long>("MissingEpisodes") > 1000);
        Assert.True(file.Get<long>("ManagedOffenders") > 400);
        Assert.True(file.Get<long>("OffenderVisits") > file.Get<long>("ManagedOffenders"));
        Assert.True(file.Get<long>("CivilOrders") > 100);
        Assert.All(file.List("Stories"), s => Assert.NotEmpty(s.Get<string>("LookFor")));
    }

    [Fact]
    public void Sample_of_the_same_seed_has_the_same_rows()
    {
        var made = sample.Run("New-ToexSampleDatabase ./again.toex -Scale 0.1").Succeeded()[0];

        Assert.Equal(
            (sample.Made.Output[0].Get("Offences"), sample.Made.Output[0].Get("Persons")), (made.Get("Offences"), made.Get("Persons")));
        string Profiles(string path) => string.Join('|', sample.Run(
            "$null = Connect-ToexDatabase $args[0]; Get-ToexVawgProfile | ForEach-Object { $_.PoliceForce + $_.Offences + $_.Harm }", path)
                .Succeeded());
        Assert.Equal(Profiles(sample.Sample), Profiles("./again.toex"));
    }

    [Fact]
    public void Files_are_as_PowerShell_gives_files()
    {
        var file = Assert.Single(sample.Run("New-ToexDatabase $args[0]", Path.Combine(sample.NewFolder(), "new.toex")).Succeeded());

        Assert.IsType<FileInfo>(file.BaseObject);
        Assert.NotNull(file.Properties["PSPath"]);
        Assert.NotNull(file.Properties["PSParentPath"]);
    }

    [Fact]
    public void Files_come_from_a_session_that_stands_on_another_drive()
    {
        var path = Path.Combine(sample.NewFolder(), "new.toex");

        Assert.Single(
            sample.Run("$null = $ExecutionContext.SessionState.Path.SetLocation('Env:/'); New-ToexDatabase \"FileSystem::$($args[0])\"",
                path).Succeeded());
        Assert.True(File.Exists(path));
    }

    [Fact]
    public void New_database_is_empty_but_for_its_reference_tables()
    {
        var path = Path.Combine(sample.NewFolder(), "new.toex");

        var result = sample.Run(
            "$null = New-ToexDatabase $args[0] | Connect-ToexDatabase; @(Get-ToexForce).Count; @(Get-ToexOffence).Count; "
                + "(Get-ToexDatabase).SampleData; Get-ToexVawgProfile", path);

        Assert.Equal((43, true, false),
            ((int)result.Output[0].BaseObject, (int)result.Output[1].BaseObject > 1000, (bool)result.Output[2].BaseObject));
        Assert.Equal(["Toex.Profile.NoAsOf"], result.ErrorIds);
    }

    [Theory]
    [MemberData(nameof(Makers))]
    public void WhatIf_makes_nothing(string maker)
    {
        var folder = sample.NewFolder();

        Assert.Empty(sample.Run($"{maker} -Path $args[0] -WhatIf", Path.Combine(folder, "new.toex")).Succeeded());
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Theory]
    [MemberData(nameof(Makers))]
    public void Existing_file_is_replaced_only_by_force_and_its_journal_stays(string maker)
    {
        var folder = sample.NewFolder();
        var path = Path.Combine(folder, "new.toex");
        File.WriteAllText(path, "mine");
        File.WriteAllText(path + ".audit.jsonl", "kept");

        var error = Assert.Single(sample.Run($"{maker} -Path $args[0]", path).Errors);
        Assert.StartsWith("Toex.File.AlreadyExists,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(ErrorCategory.ResourceExists, error.CategoryInfo.Category);
        Assert.Contains("-Force", error.ErrorDetails.RecommendedAction, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(path));

        sample.Run($"{maker} -Path $args[0] -Force", path).Succeeded();
        Assert.True(new FileInfo(path).Length > 100_000);
        Assert.Equal("kept", File.ReadAllText(path + ".audit.jsonl"));
        Assert.Equal(2, Directory.GetFileSystemEntries(folder).Length);
    }

    [Theory]
    [MemberData(nameof(Makers))]
    public void Paths_that_cannot_be_written_are_errors(string maker)
    {
        Assert.Equal(["Toex.File.FolderNotFound"], sample.Run($"{maker} -Path ./no/such/folder/new.toex").ErrorIds);
        Assert.Equal(["Toex.File.NotWritable"], sample.Run($"{maker} -Path $args[0] -Force", sample.NewFolder()).ErrorIds);
    }

    [LinuxFact]
    public void Folder_that_takes_no_files_is_an_error_about_the_path_asked_for()
    {
        var error = Assert.Single(sample.Run("New-ToexDatabase /proc/new.toex").Errors);

        Assert.StartsWith("Toex.File.NotWritable,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains("'/proc/new.toex'", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(".partial", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-LastDay 2026-09-15", "Toex.Sample.NotMonthEnd")]
    [InlineData("-LastDay 15/09/2026", "ParameterArgumentTransformationError")]
    [InlineData("-Months 11", "ParameterArgumentValidationError")]
    [InlineData("-Scale 0", "ParameterArgumentValidationError")]
    [InlineData("-Seed -1", "ParameterArgumentValidationError")]
    public void Impossible_samples_are_refused_before_any_work(string options, string id)
    {
        var folder = sample.NewFolder();

        Assert.Equal([id], sample.Run($"New-ToexSampleDatabase $args[0] {options}", Path.Combine(folder, "new.toex")).ErrorIds);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void Database_that_is_connected_is_not_replaced()
    {
        var copy = sample.Copy();
        var result =
            sample.Run("$null = Connect-ToexDatabase $args[0]; New-ToexDatabase $args[0] -Force; (Get-ToexVawgProfile Essex).Offences -gt 0", copy);

        Assert.Equal(["Toex.Database.Busy"], result.ErrorIds);
        Assert.Equal(true, result.Output[^1].BaseObject);
    }
}
