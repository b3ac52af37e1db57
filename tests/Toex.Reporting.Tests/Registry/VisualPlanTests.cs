using Toex.Data.Errors;
using Toex.Profiles.Themes;
using Toex.Reporting.Registry;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Tests.Registry;

public class VisualPlanTests
{
    private static readonly VisualData Two = new() { Profiles = [SampleProfiles.Of("Essex", 1), SampleProfiles.Of("Kent: east", 2)] };

    private static IEnumerable<string> Plan(string path, string? data, params string[] kinds) => VisualPlan.Make(Two, kinds, path, data)
        .Select(p =>
            $"{p.Kind} of {string.Join("+", p.Data.Profiles.Select(f => f.PoliceForce))}{(p.Focus is { } focus ? $", {focus}" : "")}: "
            + $"{p.Path}{(p.DataPath is { } to ? $" {to}" : "")}");

    [Fact]
    public void One_file_shows_all_forces() => Assert.Equal(["Trend of Essex+Kent: east: a.png a.csv"], Plan("a.png", "a.csv", "Trend"));

    [Fact]
    public void A_place_for_forces_shows_each_alone_or_brings_it_out_side_by_side() => Assert.Equal(
        ["Trend of Essex: Trend-Essex.png", "Trend of Kent: east: Trend-Kent- east.png", "Map of Essex+Kent: east, Essex: Map-Essex.png",
            "Map of Essex+Kent: east, Kent: east: Map-Kent- east.png"],
        Plan("{Kind}-{PoliceForce}.png", null, "Trend", "Map"));

    [Fact]
    public void Data_have_the_same_places() => Assert.Equal(
        ["Trend of Essex: Vawg-Trend-Essex.svg d/Essex/Trend.csv", "Trend of Kent: east: Vawg-Trend-Kent- east.svg d/Kent- east/Trend.csv"],
        Plan("{Theme}-{Kind}-{PoliceForce}.svg", "d/{policeforce}/{Kind}.csv", "trend", "Trend"));

    [Theory]
    [InlineData("a.png", null, "'a.png' is one file, but charts of several kinds are asked for.",
        "Write {Kind} into the path where each is to stand.")]
    [InlineData("{Kind}.png", "a.csv", "'a.csv' is one file, but charts of several kinds are asked for.",
        "Write {Kind} into the path where each is to stand.")]
    [InlineData("{Kind}-{PoliceForce}.png", "{Kind}.csv", "'{Kind}.csv' is one file, but charts of several forces are asked for.",
        "Write {PoliceForce} into the path where each is to stand.")]
    public void One_file_for_many_is_refused(string path, string? data, string message, string whatToDo)
    {
        var fault = Assert.Throws<ToexException>(() => Plan(path, data, "Trend", "Map").ToList());

        Assert.Equal(("Toex.Chart.OneFileForMany", message, whatToDo), (fault.ErrorId, fault.Message, fault.WhatToDo));
    }

    // Two windows of one force, or two themes, would be one file, of which the second replaces the first.
    [Theory]
    [InlineData("Vawg", "Toex.Chart.RepeatedForce")]
    [InlineData("Missing", "Toex.Chart.OneFileForMany")]
    public void One_file_is_not_written_twice(string theme, string id)
    {
        var essex = SampleProfiles.Of("Essex", 1);
        var other = essex with { From = essex.From.AddYears(-1), Definition = ThemeCatalogue.Find(theme) };

        Assert.Equal(id, Assert.Throws<ToexException>(() =>
            VisualPlan.Make(new() { Profiles = [essex, other] }, ["Trend"], "{PoliceForce}.png")).ErrorId);
    }

    [Fact]
    public void Persons_have_a_kind_of_their_own()
    {
        Assert.Equal("Scatter", Assert.Single(VisualPlan.Make(new() { Subjects = [SampleRanking.Subject(1, 1, 1, 1)] }, ["Trend"],
            "a.png")).Kind.Name);
        Assert.Equal("Waterfall", Assert.Single(VisualPlan.Make(new() { Link = SampleRanking.Link(-14) }, ["Trend"], "a.png")).Kind.Name);
    }
}
