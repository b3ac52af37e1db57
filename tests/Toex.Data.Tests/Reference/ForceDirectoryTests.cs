using Toex.Data.Errors;
using Toex.Data.Reference;

namespace Toex.Data.Tests.Reference;

public sealed class ForceDirectoryTests(ReferenceDatabase database) : IClassFixture<ReferenceDatabase>
{
    [Theory]
    [InlineData("Essex", "Essex")]
    [InlineData(" essex police ", "Essex")]
    [InlineData("E23000028", "Essex")]
    [InlineData("e23000028", "Essex")]
    [InlineData("Herts", "Hertfordshire")]
    [InlineData("London, City of", "City of London")]
    [InlineData("City of London", "City of London")]
    [InlineData("city-of-london", "City of London")]
    [InlineData("Devon & Cornwall", "Devon and Cornwall")]
    [InlineData("Devon and Cornwall Police", "Devon and Cornwall")]
    [InlineData("Hampshire", "Hampshire and Isle of Wight")]
    [InlineData("Hampshire & Isle of Wight Constabulary", "Hampshire and Isle of Wight")]
    [InlineData("Metropolitan Police Service", "Metropolitan Police")]
    [InlineData("metropolitan", "Metropolitan Police")]
    [InlineData("Dyfed Powys", "Dyfed-Powys")]
    [InlineData("greater-manchester", "Greater Manchester")]
    [InlineData("British Transport Police", "British Transport Police")]
    [InlineData("Action Fraud", "Action Fraud")]
    [InlineData("FFA UK", "Financial Fraud Action UK")]
    public void A_force_is_found_by_any_spelling(string spelling, string name) =>
        Assert.Equal(name, database.Forces().Resolve(spelling).Name);

    [Theory]
    [InlineData("West*", new[] { "West Mercia", "West Midlands", "West Yorkshire" })]
    [InlineData("*shire police",
        new[] { "Bedfordshire", "Leicestershire", "Lincolnshire", "North Yorkshire", "Northamptonshire", "Nottinghamshire",
            "South Yorkshire", "Staffordshire", "Warwickshire", "West Yorkshire", "Wiltshire" })]
    [InlineData("K?nt", new[] { "Kent" })]
    [InlineData("Kent", new[] { "Kent" })]
    [InlineData("Atlantis*", new string[0])]
    public void Wildcards_match_code_name_short_and_official_name(string pattern, string[] names) =>
        Assert.Equal(names, database.Forces().Match(pattern).Select(f => f.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Esex", "'Essex'")]
    [InlineData("Sufolk", "'Suffolk'")]
    [InlineData("West", "'West Mercia', 'West Midlands', 'West Yorkshire'")]
    public void An_unknown_force_is_named_and_near_names_are_suggested(string spelling, string suggested)
    {
        var error = Assert.Throws<ToexException>(() => database.Forces().Resolve(spelling));

        Assert.Equal("Toex.Force.NotFound", error.ErrorId);
        Assert.Contains($"'{spelling}'", error.Message);
        Assert.Contains(suggested, error.WhatToDo);
    }

    [Fact]
    public void Kent_is_in_the_South_East_and_in_the_Eastern_unit()
    {
        var kent = database.Forces().Resolve("Kent");

        Assert.Equal(("South East", "ERSOU"), (kent.Region, kent.RegionalUnit));
    }

    [Fact]
    public void Aliases_are_stored_as_they_are_looked_up() =>
        Assert.All(database.Rows("SELECT alias FROM force_alias"), row => Assert.Equal(ForceName.Normalise((string)row[0]), row[0]));

    [Fact]
    public void Every_force_is_found_by_each_of_its_own_names()
    {
        var forces = database.Forces();

        Assert.All(forces.All, f => Assert.All(
            new[] { f.Code, f.Name, f.ShortName, f.OfficialName, f.PoliceUkId }.Where(n => n.Length > 0),
                n => Assert.Same(f, forces.Resolve(n))));
    }
}
