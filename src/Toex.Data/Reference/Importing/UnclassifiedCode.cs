namespace Toex.Data.Reference.Importing;

/// <summary>A code that the catalogue does not have, with what was published under it.</summary>
/// <param name="Code">The code as published.</param>
/// <param name="Rows">Rows that have it.</param>
/// <param name="Offences">Offences of those rows.</param>
public sealed record UnclassifiedCode(string Code, long Rows, long Offences)
{
    /// <summary>The code and its offences.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Code} ({Offences:N0})");
}
