using System.Globalization;
using Toex.Data.Calendar;
using Toex.Data.Schema;
using Toex.Data.Stores;

namespace Toex.Data.Reference.Importing;

/// <summary>Street-level crime: data.police.uk, one row a crime. Anti-social behaviour has no crime id and no outcome.</summary>
internal sealed class StreetCrimeData(IProfileStore store, CancellationToken cancel) : PublishedData
{
    private const int LongestPlace = 200;
    private static readonly int LongestId = Length("crime_id");
    private static readonly int LongestLsoa = Length("lsoa_code");
    private readonly Memo<Force> forces = new(ForceDirectory.Load(store, cancel).Find);
    private readonly GrowingLookup types = GrowingLookup.Load(store, "crime_type", "crime-types.sql", cancel);
    private readonly GrowingLookup outcomes = GrowingLookup.Load(store, "street_outcome", "street-outcomes.sql", cancel);

    internal static IReadOnlyList<string> Columns { get; } =
    [
        "Crime ID", "Month", "Reported by", "Falls within", "Longitude", "Latitude", "Location", "LSOA code", "Crime type",
        "Last outcome category",
    ];

    internal override ReferenceKind Kind => ReferenceKind.StreetCrime;

    internal override string Table => "street_crime";

    internal override string ReplaceStatement => "street-crime-replace.sql";

    internal override string SharedQuery => "street-crime-shared.sql";

    internal override int MonthColumn => 1;

    internal override string PeriodOf(int month) => DayNumber.FirstOfMonth(month).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    internal override string? TryMap(CsvRecords record, int fileId, out object?[] row)
    {
        row = [];
        if (!DateOnly.TryParseExact(record[1], "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return RejectionReasons.Month;
        }

        if ((forces[record[3]] ?? forces[record[2]]) is not { } force)
        {
            return RejectionReasons.Force;
        }

        if (record[8].IsEmpty)
        {
            return RejectionReasons.CrimeType;
        }

        if (!TryDegrees(record[4], 180, out var longitude) || !TryDegrees(record[5], 90, out var latitude))
        {
            return RejectionReasons.Coordinates;
        }

        if (record[0].Length > LongestId || record[7].Length > LongestLsoa || !types.Fits(record[8]) || !outcomes.Fits(record[9]))
        {
            return RejectionReasons.TooLong;
        }

        var place = record[6];
        row =
        [
            force.Id, DayNumber.MonthOf(month), types[record[8]], Text(record[0]), longitude, latitude,
            Text(place[..Math.Min(place.Length, LongestPlace)]), Text(record[7]), record[9].IsEmpty ? null : outcomes[record[9]], fileId,
        ];
        return null;
    }

    internal override void SaveLookups(IStoreTransaction transaction, CancellationToken cancel)
    {
        types.Save(transaction, cancel);
        outcomes.Save(transaction, cancel);
    }

    private static int Length(string column) => ProfileSchema.Table("street_crime").Columns.Single(c => c.Name == column).Length;

    private static string? Text(ReadOnlySpan<char> text) => text.IsEmpty ? null : text.ToString();

    private static bool TryDegrees(ReadOnlySpan<char> text, int most, out double? degrees)
    {
        degrees = null;
        if (text.IsEmpty)
        {
            return true;
        }

        degrees = double.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) <= most ? value : null;
        return degrees is not null;
    }
}
