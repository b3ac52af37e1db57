namespace Toex.Data.Reference.Importing;

/// <summary>Rows of a force and period that a published file and the database both have.</summary>
/// <param name="PoliceForce">The force.</param>
/// <param name="Period">The quarter (<c>2017/18 Q1</c>) or month (<c>2022-08</c>).</param>
/// <param name="RowsBefore">Rows that the database had.</param>
/// <param name="RowsInFile">Rows of the file.</param>
public sealed record PeriodRows(string PoliceForce, string Period, long RowsBefore, long RowsInFile)
{
    /// <summary>Force, period and rows.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{PoliceForce} {Period}: {RowsBefore:N0} rows in the database, {RowsInFile:N0} in the file");
}
