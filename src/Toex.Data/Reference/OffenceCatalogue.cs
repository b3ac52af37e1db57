using Toex.Data.Errors;
using Toex.Data.Stores;

namespace Toex.Data.Reference;

/// <summary>The offence codes of a profile database, found by any spelling.</summary>
public sealed class OffenceCatalogue
{
    /// <summary>The ONS Crime Severity Score, 2020 tool: the scale of profiles unless told otherwise.</summary>
    public const int OnsCrimeSeverityScore = 1;

    /// <summary>The Cambridge Crime Harm Index; only values that could be verified ship.</summary>
    public const int CambridgeCrimeHarmIndex = 2;

    private readonly Dictionary<string, Offence> byCode;

    private OffenceCatalogue(IReadOnlyList<Offence> offences)
    {
        All = offences;
        byCode = offences.ToDictionary(o => OffenceCodeSpelling.Normalise(o.Code), StringComparer.Ordinal);
    }

    /// <summary>Every code, classes first, in order of code.</summary>
    public IReadOnlyList<Offence> All { get; }

    /// <summary>Reads the codes with their weights on a scale.</summary>
    /// <param name="store">The profile database.</param>
    /// <param name="weightScale">Key of the scale.</param>
    /// <param name="cancel">Stops.</param>
    public static OffenceCatalogue Load(IProfileStore store, int weightScale, CancellationToken cancel) => new(
    [
        .. store.Query(
            SqlQuery.Embedded(typeof(OffenceCatalogue).Assembly, "Reference/Queries/offences.sql", ("weight_scale_id", weightScale)),
            row => new Offence(row.GetInt32(0), row.GetString(1), row.GetString(2), Text(row, 3), row.GetString(4), row.GetString(5),
                row.GetString(6), Text(row, 7), row.IsDBNull(8) ? null : row.GetDecimal(8), Text(row, 9),
                $"{row.GetString(10)} ({row.GetString(11)})", Text(row, 12), Text(row, 13), Text(row, 14))
            {
                FirstYear = row.IsDBNull(15) ? null : row.GetInt32(15),
                LastYear = row.IsDBNull(16) ? null : row.GetInt32(16),
            }, cancel),
    ]);

    /// <summary>The offence of a code in any accepted spelling; null where there is none.</summary>
    /// <remarks>Where a spreadsheet or PowerShell took 00867 for a number, 867 still finds it.</remarks>
    public Offence? Find(string code) => byCode.GetValueOrDefault(OffenceCodeSpelling.Normalise(code))
        ?? byCode.GetValueOrDefault(OffenceCodeSpelling.WithLostZeros(code));

    /// <summary>The offence of a code whose zeros are all there, in any accepted spelling; null where there is none.</summary>
    public Offence? FindExact(string code) => byCode.GetValueOrDefault(OffenceCodeSpelling.Normalise(code));

    /// <summary>The offence that a code is if it was taken for a number and lost its leading zeros: of 802 that is 008/02; null where there
    /// is none.</summary>
    internal Offence? FindWithLostZeros(string code) =>
        OffenceCodeSpelling.WithLostZeros(code) is var whole && whole != code ? byCode.GetValueOrDefault(whole) : null;

    /// <summary>The offence of a code in any accepted spelling.</summary>
    /// <exception cref="ToexException"><c>Toex.Offence.NotFound</c>: there is none; the error says which spellings are
    /// accepted.</exception>
    public Offence Resolve(string code) =>
        Find(code) ?? throw ReferenceErrors.OffenceNotFound.With(code.Trim(), OffenceCodeSpelling.Accepted);

    private static string? Text(System.Data.Common.DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
