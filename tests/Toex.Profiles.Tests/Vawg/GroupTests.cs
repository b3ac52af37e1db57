using Toex.Profiles.Profiling;

namespace Toex.Profiles.Tests.Vawg;

/// <summary>What is known of a group of a breakdown besides its number: its months, the window before, and measures of it alone.</summary>
public sealed class GroupTests : IDisposable
{
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    /// <summary>Stalking (8Q): 2 in March and 1 in May, 2 in the window before. Rape (19C): 1 in May, none before.</summary>
    private ForceProfile Profile()
    {
        var woman = data.Woman();
        foreach (var (code, day) in new[]
        {
            ("8Q", "2026-03-05"), ("8Q", "2026-03-20"), ("8Q", "2026-05-01"), ("19C", "2026-05-02"), ("8Q", "2024-10-01"),
            ("8Q", "2025-09-30"),
        })
        {
            data.Offence(code, day, [woman]);
        }

        return data.Profile();
    }

    [Fact]
    public void A_group_knows_its_months_and_its_change()
    {
        var stalking = Profile().Breakdown("OffenceThemes")!.Groups.Single(g => g.Name == "Stalking and harassment");

        Assert.Equal((3L, 2L, 0.5), (stalking.Count, stalking.Before, stalking.Change));
        Assert.Equal([0, 0, 0, 0, 0, 2, 0, 1, 0, 0, 0, 0], stalking.Months); // October 2025 to September 2026
    }

    [Fact]
    public void A_group_without_any_before_has_no_change()
    {
        var rape = Profile().Breakdown("OffenceThemes")!.Groups.Single(g => g.Name == "Rape");

        Assert.Equal((1L, 0L, null), (rape.Count, rape.Before, rape.Change));
    }

    /// <summary>Outcomes of the window before have had a year longer to come.</summary>
    [Fact]
    public void Groups_of_outcomes_have_no_change() =>
        Assert.All(Profile().Breakdown("Outcomes")!.Groups, g => Assert.Null(g.Before));

    /// <summary>Essex has 1,860,233 residents: 3 offences are 0.00161 for 1,000.</summary>
    [Fact]
    public void Measures_of_a_group_are_of_its_own_number()
    {
        var profile = Profile();

        var stalking = GroupProfile.Create(profile, profile.Breakdown("OffenceThemes")!, "Stalking and harassment");

        Assert.Equal((3.0, 2.0), (stalking["Offences"].Value, stalking["Offences"].Before));
        Assert.Equal(0.00161, stalking["RatePer1000"].Value!.Value, 5);
        Assert.Equal(0.5, stalking["Change"].Value);
        Assert.Equal([2.0, 1.0], stalking.Months.Select(m => m["Offences"]).Where(v => v > 0).OfType<double>());
        Assert.Null(stalking["ChargeRate"].Value);
        Assert.Equal("VAWG offences (stalking and harassment) per 1,000 people", stalking.MeasureOf("RatePer1000").Title);
    }

    [Fact]
    public void Of_a_group_that_a_force_has_none_of_there_are_none()
    {
        var profile = Profile();

        var homicide = GroupProfile.Create(profile, profile.Breakdown("OffenceThemes")!, "Homicide");

        Assert.Equal((0.0, 0.0), (homicide["Offences"].Value, homicide["Offences"].Before));
        Assert.All(homicide.Months, m => Assert.Equal(0.0, m["Offences"]));
    }

    /// <summary>The rape of the window before is of a group that there is none of now.</summary>
    [Fact]
    public void What_a_group_without_any_now_had_before_is_not_told()
    {
        var woman = data.Woman();
        data.Offence("8Q", "2026-03-05", [woman]).Offence("8Q", "2024-11-05", [woman]).Offence("19C", "2024-11-05", [woman]);
        var profile = data.Profile();

        var rape = GroupProfile.Create(profile, profile.Breakdown("OffenceThemes")!, "Rape");

        Assert.Equal((0.0, null, null), (rape["Offences"].Value, rape["Offences"].Before, rape["Change"].Value));
    }

    /// <summary>60 stalkings after 20, five or so a month, while 40 rapes stay 40: it stands out.</summary>
    [Fact]
    public void The_group_that_stands_out_is_named_with_the_change_of_the_others()
    {
        var woman = data.Woman();
        for (var i = 0; i < 60; i++)
        {
            var month = $"{(i % 12) + 1:00}";
            data.Offence("8Q", $"{(i % 12 < 9 ? 2026 : 2025)}-{month}-10", [woman]);
            if (i < 40)
            {
                data.Offence("19C", $"{(i % 12 < 9 ? 2026 : 2025)}-{month}-11", [woman])
                    .Offence(i % 2 == 0 ? "8Q" : "19C", $"{(i % 12 < 9 ? 2025 : 2024)}-{month}-10", [woman])
                    .Offence("19C", $"{(i % 12 < 9 ? 2025 : 2024)}-{month}-12", [woman]);
            }
        }

        var driver = data.Profile().ChangeDriver!;

        Assert.Equal(("OffenceThemes", "Stalking and harassment", 60L, 20L), (driver.Dimension, driver.Group, driver.Count, driver.Before));
        Assert.Equal((2.0, -1 / 3.0), (driver.Change, driver.OthersChange!.Value), new Close());
    }

    private sealed class Close : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) x, (double, double) y) =>
            Math.Abs(x.Item1 - y.Item1) < 1e-12 && Math.Abs(x.Item2 - y.Item2) < 1e-12;

        public int GetHashCode((double, double) obj) => 0;
    }
}
