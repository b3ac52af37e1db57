using Toex.Data.Audit;
using Toex.Data.Errors;
using Toex.Data.Stores;

namespace Toex.Data.Reference;

/// <summary>Local changes of severity weights, each with its reason and who approved it.</summary>
public static class OffenceWeights
{
    private const string Source = "Local override";

    /// <summary>
    /// Gives an offence code another weight on the ONS scale. Codes that inherit from an overridden class take the new weight too.
    /// </summary>
    /// <param name="transaction">Where to write; the caller commits.</param>
    /// <param name="code">The offence code, in any accepted spelling.</param>
    /// <param name="weight">Weight in the scale's unit; zero or more, kept to six decimals.</param>
    /// <param name="reason">Why; required.</param>
    /// <param name="approver">Who approved it; required.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>How many codes have a new weight.</returns>
    /// <exception cref="ToexException">
    /// <c>Toex.Offence.NotFound</c>: there is no such code. <c>Toex.Offence.BadOverride</c>: weight, reason or approver is missing or
    /// cannot be used.
    /// </exception>
    public static long Override(
        IStoreTransaction transaction, string code, decimal weight, string reason, string approver, CancellationToken cancel)
    {
        Require(code, weight is >= 0 and < 1_000_000_000_000m, "the weight must be zero or more, and below 10^12");
        Require(code, !string.IsNullOrWhiteSpace(reason) && reason.Length <= 600, "a reason is required, of up to 600 characters");
        Require(code, !string.IsNullOrWhiteSpace(approver) && approver.Length <= 120, "an approver is required, of up to 120 characters");
        AuditReason.Require(reason);
        AuditReason.Optional(approver, "approver");

        var (id, classCode) = transaction.Query(Text("offence-by-code.sql", ("code", OffenceCodeSpelling.Normalise(code))),
                row => (row.GetInt32(0), row.GetString(1)), cancel)
            .ToList() is [var found] ? found : throw ReferenceErrors.OffenceNotFound.With(code.Trim(), OffenceCodeSpelling.Accepted);
        weight = decimal.Round(weight, 6);
        if (Run("offence-weight-override.sql") == 0)
        {
            transaction.BulkLoad("offence_weight",
                [[OffenceCatalogue.OnsCrimeSeverityScore, id, weight, WeightBasis.Override, Source, reason.Trim(), approver.Trim()]],
                    cancel);
        }

        return 1 + Run("offence-weight-override-inherited.sql", ("code", classCode));

        long Run(string text, params (string, object?)[] more) => transaction.Execute(
            Text(text,
            [
                ("weight_scale_id", OffenceCatalogue.OnsCrimeSeverityScore), ("offence_code_id", id), ("weight", weight),
                ("source", Source), ("reason", reason.Trim()), ("approver", approver.Trim()), .. more,
            ]), cancel);
    }

    private static SqlQuery Text(string name, params (string, object?)[] parameters) =>
        SqlQuery.Embedded(typeof(OffenceWeights).Assembly, "Reference/Queries/" + name, parameters);

    private static void Require(string code, bool holds, string rule)
    {
        if (!holds)
        {
            throw ReferenceErrors.BadOverride.With(code.Trim(), rule);
        }
    }
}
