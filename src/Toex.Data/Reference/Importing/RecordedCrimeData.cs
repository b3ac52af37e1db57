using Toex.Data.Schema;
using Toex.Data.Stores;

namespace Toex.Data.Reference.Importing;

/// <summary>
/// Police recorded crime: Home Office open data tables, one row a force, quarter and offence description. Several descriptions may
/// share a class (murder, manslaughter, infanticide and corporate manslaughter), so equal rows are not duplicates. A row whose code is not
/// in the catalogue is loaded as not classified and keeps its code: to leave it out would leave crimes out.
/// </summary>
internal sealed class RecordedCrimeData(IProfileStore store, CancellationToken cancel) : PublishedData
{
    private const int LongestDescription = 200;
    private static readonly int LongestCode = ProfileSchema.Table("recorded_crime").Columns.Single(c => c.Name == "code_text").Length;
    private readonly Memo<Force> forces = new(ForceDirectory.Load(store, cancel).Find);
    private readonly Memo<Offence> offences = new(OffenceCatalogue.Load(store, OffenceCatalogue.OnsCrimeSeverityScore, cancel).FindExact);
    private readonly Memo<string> descriptions = new(d => d[..Math.Min(d.Length, LongestDescription)]);
    private bool hasUnclassified;
    private readonly GrowingLookup subgroups = GrowingLookup.Load(store, "offence_subgroup", "offence-subgroups.sql", cancel);

    internal static IReadOnlyList<string> Columns { get; } =
    [
        "Financial Year", "Financial Quarter", "Force Name", "Offence Description", "Offence Group", "Offence Subgroup", "Offence Code",
        "Number of Offences",
    ];

    internal override ReferenceKind Kind => ReferenceKind.RecordedCrime;

    internal override string Table => "recorded_crime";

    internal override string ReplaceStatement => "recorded-crime-replace.sql";

    internal override string SharedQuery => "recorded-crime-shared.sql";

    internal override int MonthColumn => 3;

    internal override string PeriodOf(int month) => FinancialPeriod.NameOf(month);

    internal override string? TryMap(CsvRecords record, int fileId, out object?[] row)
    {
        row = [];
        if (!FinancialPeriod.TryYear(record[0], out var year))
        {
            return RejectionReasons.Year;
        }

        if (!FinancialPeriod.TryQuarter(record[1], out var quarter))
        {
            return RejectionReasons.Quarter;
        }

        if (forces[record[2]] is not { } force)
        {
            return RejectionReasons.Force;
        }

        if (!PublishedCount.TryParse(record[7], out var count))
        {
            return RejectionReasons.Number;
        }

        var offence = offences[record[6]];
        if (record[6].Length > LongestCode || !subgroups.Fits(record[4], 1) || !subgroups.Fits(record[5], 2))
        {
            return RejectionReasons.TooLong;
        }

        hasUnclassified |= offence is null;
        row =
        [
            force.Id, year, quarter, FinancialPeriod.FirstMonth(year, quarter), offence?.Id
                ?? UnclassifiedOffence.Id, subgroups[record[4], record[5]],
            descriptions[record[3]], count, fileId, offence is null ? CodeOf(record[6]) : null,
        ];
        return null;
    }

    internal override void SaveLookups(IStoreTransaction transaction, CancellationToken cancel)
    {
        subgroups.Save(transaction, cancel);
        if (hasUnclassified)
        {
            UnclassifiedOffence.Ensure(transaction, cancel);
        }
    }

    private static string CodeOf(ReadOnlySpan<char> code) => code.IsEmpty ? UnclassifiedOffence.NoCode : code.ToString();
}
