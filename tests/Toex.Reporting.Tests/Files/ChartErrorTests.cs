using Toex.Data.Errors;
using Toex.Profiles;
using Toex.Reporting.Errors;
using Toex.Reporting.Registry;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Tests.Files;

public sealed class ChartErrorTests : IDisposable
{
    private static readonly ChartCase Comparison = new() { Kind = "Comparison", Measure = SampleProfiles.Measure("RatePer1000") };
    private static readonly IReadOnlyList<ForceProfile> Nine = SampleProfiles.Many(SampleProfiles.NineNames).WithDetail();
    private static readonly IReadOnlyList<ForceProfile> Forces = [.. SampleForces.Take(9).Zip(Nine, (force, detailed) => force with
    {
        Months = detailed.Months, Breakdowns = detailed.Breakdowns, Ages = detailed.Ages, Hours = detailed.Hours,
            Backlog = detailed.Backlog,
    })];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private ToexException Fails(ErrorDefinition expected, ChartCase? options = null, IReadOnlyList<ForceProfile>? profiles = null,
        string? path = null, bool overwrite = false)
    {
        var before = folder.Files.ToList();
        var fault = Assert.Throws<ToexException>(() =>
            (options ?? Comparison).Export(profiles ?? Nine, path ?? folder.File("a.png"), overwrite));
        Assert.Equal(expected.Id, fault.ErrorId);
        Assert.Equal(before, folder.Files);
        return fault;
    }

    [Theory]
    [InlineData("a.jpg")]
    [InlineData("a")]
    [InlineData("png")]
    [InlineData("")]
    public void Other_formats(string name) => Fails(ChartErrors.UnknownFormat, path: name.Length == 0 ? "" : folder.File(name));

    [Theory]
    [InlineData(299)]
    [InlineData(10_001)]
    [InlineData(-1)]
    public void Sizes_out_of_range(int size)
    {
        Fails(ChartErrors.WidthOutOfRange, Comparison with { Width = size });
        Fails(ChartErrors.HeightOutOfRange, Comparison with { Height = size });
    }

    [Fact]
    public void Too_low_for_its_content_names_the_height_that_is_enough()
    {
        foreach (var kind in VisualKinds.MadeOf(VisualSource.Profiles).Select(k => k.Name))
        {
            var options = Comparison with { Kind = kind, Width = 700, Height = 300 };
            var enough = int.Parse(Fails(ChartErrors.TooLow, options, Forces).WhatToDo.Split("at least ")[1].Split(',')[0], null);

            (options with { Height = enough }).Export(Forces, folder.File($"{kind}.png"), false);
            Fails(ChartErrors.TooLow, options with { Height = enough - 1 }, Forces);
        }
    }

    [Fact]
    public void A_picture_too_large() =>
        Fails(ChartErrors.TooLarge, Comparison with { Width = 10_000 },
            SampleProfiles.Many(Enumerable.Range(0, 200).Select(i => "Force " + i)));

    [Fact]
    public void A_missing_folder() => Fails(FileErrors.FolderNotFound, path: Path.Combine(folder.Path, "none", "a.png"));

    [Fact]
    public void A_path_that_cannot_be() => Fails(FileErrors.NotWritable, path: folder.File("a\0.png"));

    [Fact]
    public void A_folder_in_the_way()
    {
        Directory.CreateDirectory(folder.File("a.png"));
        Fails(FileErrors.NotWritable, overwrite: true);
    }

    [Fact]
    public void A_file_name_longer_than_the_file_system_takes() =>
        Fails(FileErrors.NotWritable, path: folder.File(new string('a', 300) + ".png"));

    [Fact]
    public void A_file_that_is_there()
    {
        File.WriteAllText(folder.File("a.png"), "before");
        Fails(FileErrors.AlreadyExists);
        Assert.Equal("before", File.ReadAllText(folder.File("a.png")));

        Comparison.Export(Nine, folder.File("a.png"), overwrite: true);
        Assert.True(new FileInfo(folder.File("a.png")).Length > 1000);
        Assert.Equal(["a.png"], folder.Files);
    }

    [Fact]
    public void A_fault_leaves_the_file_that_was_there()
    {
        File.WriteAllText(folder.File("a.png"), "before");
        Fails(ChartErrors.NoProfiles, profiles: [], overwrite: true);
        Assert.Equal("before", File.ReadAllText(folder.File("a.png")));
    }

    [Fact]
    public void No_profiles() => Fails(ChartErrors.NoProfiles, profiles: []);

    [Fact]
    public void A_force_twice() => Fails(ChartErrors.RepeatedForce, profiles: [Nine[0], Nine[0]]);

    [Fact]
    public void Windows_that_differ()
    {
        var fault = Fails(ChartErrors.NotComparable, profiles: [Nine[0], Nine[1] with { To = new(2026, 8, 31) }]);
        Assert.Contains("30 September 2026", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_focus_that_is_not_there() => Fails(ChartErrors.FocusNotFound, Comparison with { Focus = "Cheshire" });

    [Fact]
    public void No_marking() => Fails(ChartErrors.NoMarking, Comparison with { Marking = " " });

    [Fact]
    public void A_trend_of_a_measure_without_months()
    {
        var fault = Fails(ChartErrors.NoMonthlyValues, Comparison with { Kind = "Trend", Measure = SampleProfiles.Measure("Change") });
        Assert.Contains("RatePer1000, RatePer1000Females, Offences", fault.WhatToDo, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_that_the_profiles_have_nothing_for_say_which_they_have()
    {
        var bare = SampleProfiles.Many(SampleProfiles.NineNames);
        var kinds = "Comparison, Trend, Funnel, Map, SmallMultiples";
        Assert.EndsWith($"Choose another kind of chart: {kinds}.",
            Fails(ChartErrors.NoAges, Comparison with { Kind = "Pyramid" }, bare).WhatToDo, StringComparison.Ordinal);
        Fails(ChartErrors.NoHours, Comparison with { Kind = "HeatMap" }, bare);
        Fails(ChartErrors.NoBacklog, Comparison with { Kind = "Overdue" }, bare);
        Fails(ChartErrors.NoBreakdown, Comparison with { Kind = "Breakdown" }, bare);
        Fails(ChartErrors.NoMonthlyValues, Comparison with { Kind = "SmallMultiples", Measure = SampleProfiles.Measure("Change") });
    }

    [Fact]
    public void An_unknown_dimension_names_those_there_are() =>
        Assert.Contains("Choose one of these dimensions: RiskLevels, OffenceThemes.",
        Fails(ChartErrors.NoBreakdown, Comparison with { Kind = "Breakdown", Dimension = "Weather" }).WhatToDo, StringComparison.Ordinal);

    [Fact]
    public void Groups_that_cannot_be_shown()
    {
        var offences = Comparison with { Dimension = "OffenceThemes", Measure = SampleProfiles.Measure("Offences") };
        Assert.StartsWith("Choose one of these: Domestic abuse, Stalking",
            Fails(ChartErrors.NoGroup, offences with { Member = "Weather" }, Groups).WhatToDo, StringComparison.Ordinal);
        Fails(ChartErrors.NoBreakdown, offences with { Dimension = "Weather", Member = "Rape" }, Groups);
        Fails(ChartErrors.NotOfGroups, offences with { Member = "Rape", Measure = SampleProfiles.Measure("ChargeRate") }, Groups);
        Fails(ChartErrors.GroupsNotMonthly, offences with { Kind = "Trend", Member = "Rape" }, Groups);
        Fails(ChartErrors.GroupsOfManyForces, offences with { Kind = "Trend" }, [.. Groups.Select(WithMonths)]);

        static ForceProfile WithMonths(ForceProfile force) => force with
        {
            Breakdowns = [.. force.Breakdowns.Select(b => b with { Groups = [.. b.Groups.Select(g => g with { Months = [1] })] })],
        };
    }

    private static IReadOnlyList<ForceProfile> Groups => [.. Nine.Select(p => p with
    {
        Breakdowns = [.. p.Breakdowns.Select(b => b with { Counted = "offences" })],
    })];

    [Theory]
    [InlineData(1)]
    [InlineData(-5)]
    public void A_threshold_that_withholds_nothing(int below) =>
        Fails(ChartErrors.SmallNumbersOutOfRange, Comparison with { SmallNumbersBelow = below });

    [Fact]
    public void Nothing_known()
    {
        Fails(ChartErrors.NothingKnown, Comparison with { Measure = SampleProfiles.Measure("SerialSuspects") });
        Fails(ChartErrors.NothingKnown, Comparison with { Kind = "Trend", Measure = SampleProfiles.Measure("HarmPer1000") });
        Fails(ChartErrors.NothingKnown, Comparison with { Kind = "Trend" }, [SampleProfiles.Of("Kent Police", 1)]);
    }

    [Fact]
    public void Stopped_work_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => Comparison.Export(Nine, folder.File("a.png"), false, stop.Token));
        Assert.Empty(folder.Files);
    }
}
