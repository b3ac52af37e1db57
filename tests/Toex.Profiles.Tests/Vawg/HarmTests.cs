using Toex.Data.Reference;

namespace Toex.Profiles.Tests.Vawg;

/// <summary>
/// Harm on the ONS Crime Severity Score, 2020 tool: stalking (8Q) weighs 56.349710, rape of a woman (19C) 2952.940993, theft from
/// the person (39) 80.405160.
/// </summary>
public sealed class HarmTests : IDisposable
{
    private const string Day = "2026-03-05";
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void Harm_is_the_sum_of_the_weights_of_the_offences_in_scope()
    {
        var woman = data.Woman();
        data.Offences(2, "8Q", Day, [woman]).Offence("019/08", Day, [woman]).Offence("39", Day, [woman]);

        var profile = data.Profile();

        Assert.Equal(3_065.640413, profile.Harm!.Value, 9);
        Assert.Equal(1.6479873290066351, profile.HarmPer1000!.Value, 12);
        Assert.Equal((3_065.640413 + 80.405160) / 1_860_233, profile.AllCrimeSeverityScore!.Value, 12);
        Assert.Equal("ONS Crime Severity Score (2020 tool)", profile.Provenance.SeverityScale);
        Assert.Equal(
            [("Stalking and harassment", 112.69942), ("Rape", 2952.940993)], profile.OffenceThemes.Select(t => (t.Name, t.Harm!.Value)));
    }

    [Fact]
    public void Offences_without_a_weight_count_add_no_harm_and_are_listed()
    {
        var woman = data.Woman();
        data.Offences(2, "997/01", Day, [woman]).Offences(3, "068/16", Day, [woman]).Offence("8Q", Day, [woman]);

        var profile = data.Profile();

        Assert.Equal((6, 56.34971), (profile.Offences, profile.Harm));
        Assert.Equal([("068/16", 3), ("997/01", 2)], profile.Provenance.Unweighted.Select(u => (u.Code, u.Offences)));
        Assert.Equal("Breach of a Domestic Violence Protection Order (Section 26 Crime and Security Act 2010)"[..24],
            profile.Provenance.Unweighted[1].Title[..24]);
    }

    [Fact]
    public void Overrides_that_were_used_are_listed_with_their_approver_and_others_are_not()
    {
        data.Offence("008/77", Day, [data.Woman()]);

        Assert.Equal(
            ["008/77 Intentional Strangulation (Serious Crime Act 2015): 189.15 (approved by: Toex default - not approved by any force)"],
            data.Profile().Provenance.Overrides.Select(o => o.ToString()));
    }

    [Fact]
    public void A_local_override_is_what_harm_is_worked_out_with()
    {
        data.Offence("8Q", Day, [data.Woman()]);
        using (var database = data.Open(readOnly: false))
        using (var transaction = database.Store.BeginWrite("test"))
        {
            OffenceWeights.Override(transaction, "8Q", 150.5m, "Panel decision 7", "Ch Insp O'Neill", CancellationToken.None);
            transaction.Commit();
        }

        Assert.Equal(150.5, data.Profile().Harm);
        Assert.Equal(["8Q Stalking: 150.5 (approved by: Ch Insp O'Neill)"], data.Profile().Provenance.Overrides.Select(o => o.ToString()));
    }
}
