using Toex.Data.Errors;
using Toex.Data.Reference;

namespace Toex.Data.Tests.Reference;

public sealed class OffenceWeightsTests : IDisposable
{
    private readonly ReferenceDatabase database = new();

    public void Dispose() => database.Dispose();

    [Fact]
    public void An_override_replaces_the_weight_and_keeps_reason_and_approver()
    {
        Override("8/67", 300.1234567m);

        var offence = database.Offences().Resolve("008/67");
        Assert.Equal((300.123457m, WeightBasis.Override, "Panel decision 7", "Ch Insp Vale"),
            (offence.Weight, offence.WeightBasis, offence.Reason, offence.Approver));
    }

    [Fact]
    public void An_offence_without_a_weight_gets_one()
    {
        Override("997/01", 0);

        Assert.Equal(
            (0m, WeightBasis.Override), (database.Offences().Resolve("997/01").Weight, database.Offences().Resolve("997/01").WeightBasis));
    }

    [Fact]
    public void What_inherits_from_an_overridden_class_follows_it()
    {
        Assert.Equal(4, Override("8Q", 150)); // 8Q itself, 008/65, 008/66 and 195/12

        Assert.Equal((150m, WeightBasis.Inherited, "Ch Insp Vale"),
            (database.Offences().Resolve("8/65").Weight, database.Offences().Resolve("8/65").WeightBasis,
                database.Offences().Resolve("8/65").Approver));
    }

    [Theory]
    [InlineData(-1, "reason", "approver")]
    [InlineData(1, " ", "approver")]
    [InlineData(1, "reason", "")]
    public void Without_a_usable_weight_a_reason_and_an_approver_nothing_changes(int weight, string reason, string approver)
    {
        using var transaction = database.Store.BeginWrite("test");

        var error = Assert.Throws<ToexException>(
            () => OffenceWeights.Override(transaction, "8Q", weight, reason, approver, CancellationToken.None));

        Assert.Equal("Toex.Offence.BadOverride", error.ErrorId);
    }

    [Fact]
    public void An_unknown_code_is_refused() =>
        Assert.Equal("Toex.Offence.NotFound", Assert.Throws<ToexException>(() => Override("8/99", 1)).ErrorId);

    private long Override(string code, decimal weight)
    {
        using var transaction = database.Store.BeginWrite("test");
        var changed = OffenceWeights.Override(transaction, code, weight, "Panel decision 7", "Ch Insp Vale", CancellationToken.None);
        transaction.Commit();
        return changed;
    }
}
