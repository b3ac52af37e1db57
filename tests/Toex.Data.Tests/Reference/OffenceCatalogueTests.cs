using Toex.Data.Errors;
using Toex.Data.Reference;

namespace Toex.Data.Tests.Reference;

public sealed class OffenceCatalogueTests(ReferenceDatabase database) : IClassFixture<ReferenceDatabase>
{
    [Theory]
    [InlineData("8/65", "008/65")]
    [InlineData("008/65", "008/65")]
    [InlineData("00865", "008/65")]
    [InlineData(" 8/65 ", "008/65")]
    [InlineData("19/8", "019/08")]
    [InlineData("867", "008/67")] // a number to PowerShell and spreadsheets
    [InlineData("8Q", "8Q")]
    [InlineData("8q", "8Q")]
    [InlineData("008Q", "8Q")]
    [InlineData("37.2", "37.2")]
    [InlineData("104", "104")]
    [InlineData("1/4.1/4.10/4.2", "1/4.1/4.10/4.2")]
    [InlineData("uk finance", "UK Finance")]
    public void An_offence_is_found_by_any_spelling(string spelling, string code) =>
        Assert.Equal(code, database.Offences().Resolve(spelling).Code);

    [Theory]
    [InlineData("8/99")]
    [InlineData("Rape")]
    [InlineData("0865")]
    [InlineData("")]
    public void An_unknown_code_says_which_spellings_are_accepted(string code)
    {
        var error = Assert.Throws<ToexException>(() => database.Offences().Resolve(code));

        Assert.Equal("Toex.Offence.NotFound", error.ErrorId);
        Assert.Contains("8/65, 008/65 or 00865", error.WhatToDo);
    }

    [Fact]
    public void Every_code_is_found_by_itself()
    {
        var offences = database.Offences();

        Assert.All(offences.All, o => Assert.Same(o, offences.Find(o.Code)));
    }

    [Theory]
    [InlineData("8Q", "56.349710", WeightBasis.Published)]
    [InlineData("008/65", "56.349710", WeightBasis.Inherited)]
    [InlineData("1/4.1/4.10/4.2", "7973.393423", WeightBasis.Published)]
    [InlineData("004/01", "7973.393423", WeightBasis.Inherited)]
    [InlineData("28A", "465.381473", WeightBasis.Published)] // the ONS file scores 28A as 28C
    [InlineData("30A", "123.018396", WeightBasis.Published)] // and 30A as 30C
    [InlineData("39", "80.405160", WeightBasis.Published)]
    [InlineData("039/00", "80.405160", WeightBasis.Inherited)]
    [InlineData("034/01", "799.628870", WeightBasis.Inherited)] // personal or business: one weight
    [InlineData("008/77", "189.153887", WeightBasis.Override)]
    [InlineData("008/78", "312.906712", WeightBasis.Override)]
    public void Weights_on_the_ONS_scale_say_how_they_came_about(string code, string weight, string basis)
    {
        var offence = database.Offences().Resolve(code);

        Assert.Equal(decimal.Parse(weight), offence.Weight);
        Assert.Equal(basis, offence.WeightBasis);
        Assert.Equal("ONS Crime Severity Score (2020 tool)", offence.WeightScale);
    }

    [Theory]
    [InlineData("997/01")] // breach of a domestic violence protection order: civil contempt, not notifiable
    [InlineData("068/16")] // a notification failure, unlike anything that has a weight
    [InlineData("AF")]
    public void What_has_no_defensible_weight_has_none(string code) => Assert.Null(database.Offences().Resolve(code).Weight);

    [Theory]
    [InlineData("008/65", "Weight of class 8Q")]
    [InlineData("008/31", "Weight of class 66; that the code counts in this class is likely, not confirmed")]
    public void An_inherited_weight_names_its_class_and_how_sure_it_is(string code, string reason) =>
        Assert.Equal(reason, database.Offences().Resolve(code).Reason);

    [Fact]
    public void Every_override_that_ships_has_a_reason_and_says_that_no_force_approved_it() =>
        Assert.All(database.Offences().All.Where(o => o.WeightBasis == WeightBasis.Override), o =>
        {
            Assert.StartsWith("Proxy: class ", o.Reason);
            Assert.Equal("Toex default - not approved by any force", o.Approver);
        });

    [Theory]
    [InlineData("001/01", 5475)]
    [InlineData("34B", 365)]
    [InlineData("019/08", 1825)]
    public void The_Cambridge_index_has_only_what_could_be_verified(string code, int days) =>
        Assert.Equal(days, database.Offences(OffenceCatalogue.CambridgeCrimeHarmIndex).Resolve(code).Weight);

    [Fact]
    public void A_class_weight_on_the_Cambridge_index_is_not_inherited() =>
        Assert.Null(database.Offences(OffenceCatalogue.CambridgeCrimeHarmIndex).Resolve("004/01").Weight);

    [Fact]
    public void Sub_codes_inherit_only_from_classes_that_mean_the_same()
    {
        // Numbers that the Home Office uses twice: class 96 is wildlife and 096/00 packaging waste, 106 modern slavery and 106/00 betting.
        Assert.All(new[] { "096/00", "106/00" }, code => Assert.Null(database.Offences().Resolve(code).ClassCode));
    }
}
