using Toex.Data.Errors;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Themes;

/// <summary>A mistake in a definition file is told with the file, the line and the fix.</summary>
public sealed class ThemeReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_definition_that_the_tests_spoil_has_no_mistake() => Assert.Equal("Own", Read(string.Join('\n', ThemeMistakes.Good)).Id);

    [Theory]
    [ClassData(typeof(ThemeMistakes))]
    public void A_mistake_is_told_with_its_file_line_and_mend(string fault, string mend, int line, string text)
    {
        var error = Assert.Throws<ToexException>(() => Read(text));

        Assert.Equal("Toex.Theme.BadDefinition", error.ErrorId);
        Assert.StartsWith($"Theme definition '{folder.File("own.json")}', line {line}: {fault}", error.Message);
        Assert.Contains(mend, error.WhatToDo);
    }

    [Fact]
    public void Columns_are_read_with_what_is_usual_where_they_say_nothing()
    {
        var views = Read(string.Join('\n', ThemeMistakes.Good)).Views;

        var rate = new ThemeColumn("Rate", "Per head", 9, 2) { Decimals = 2, Limits = true };
        Assert.Equal([rate, new("Offences", "Offences", 9, 2) { With = "Rate" }], views.Profile);
        Assert.Equal([new("Offences", "Offences", 9, 1)], views.Months);
        Assert.Equal([("Places", true)], views.Breakdowns);
        Assert.Equal([new("Gravity", "Gravity", 8, 1), new("AlsoIn", "Also in", null, 2)], views.Subjects);
        Assert.Equal(("latest", null), (views.Latest, views.Gravity));
    }

    [Theory]
    [InlineData("Raep")]
    [InlineData("8QQ")]
    public void An_offence_theme_or_code_that_the_database_does_not_have_is_told_when_it_is_counted(string name)
    {
        var theme = Read(ThemeMistakes.OfTheDatabase[name]);
        using var data = new TestDatabase();
        data.Offence("8Q", "2026-03-05", [data.Woman()]);

        var error = Assert.Throws<ToexException>(() => data.Profile(theme: theme));

        var file = folder.File("own.json");
        Assert.Equal($"Theme definition '{file}', line 9: '{name}' is not an offence theme or code of the database.", error.Message);
        Assert.Contains("Write an offence code that Get-ToexOffence lists, or one of: ", error.WhatToDo);
        Assert.Contains("Rape", error.WhatToDo);
    }

    [Fact]
    public void A_rule_that_the_database_does_not_have_is_told_when_it_is_counted()
    {
        var theme = Read(ThemeMistakes.OfTheDatabase["Vawg/Nothing"]);
        using var data = new TestDatabase();
        data.Offence("8Q", "2026-03-05", [data.Woman()]);

        Assert.Equal("Toex.Profile.NoScopeRule", Assert.Throws<ToexException>(() => data.Profile(theme: theme)).ErrorId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{ \"id\": \"A\" } more")]
    public void What_is_no_object_is_no_definition(string text) =>
        Assert.Equal("Toex.Theme.BadDefinition", Assert.Throws<ToexException>(() => Read(text)).ErrorId);

    private ThemeDefinition Read(string text)
    {
        var path = folder.File("own.json");
        File.WriteAllText(path, text);
        return ThemeCatalogue.Find(path);
    }
}
