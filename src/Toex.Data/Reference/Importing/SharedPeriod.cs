namespace Toex.Data.Reference.Importing;

/// <summary>A force and period of which a file has rows and the database has others.</summary>
/// <param name="ForceId">The force.</param>
/// <param name="Month">First month of the period.</param>
/// <param name="Before">Rows of earlier files.</param>
/// <param name="Now">Rows of the file.</param>
internal sealed record SharedPeriod(int ForceId, int Month, long Before, long Now)
{
    /// <summary>Below this share of the earlier rows a file is taken for a part: published months change by some per cent when they are
    /// published again.</summary>
    private const double Whole = 0.9;

    /// <summary>A row that fell away is not a part of a file.</summary>
    private const int Few = 1;

    /// <summary>Whether the file has only a part of what it would replace: half a month, or another force's stray rows.</summary>
    internal bool IsPart => Now < Whole * Before && Before - Now > Few;
}
