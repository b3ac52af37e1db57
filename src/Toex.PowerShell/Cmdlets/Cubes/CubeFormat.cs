namespace Toex.PowerShell.Cmdlets.Cubes;

/// <summary>Kind of file that a cube is written as.</summary>
public enum CubeFormat
{
    /// <summary>Parquet: typed columns, small.</summary>
    Parquet,

    /// <summary>CSV: text that every program reads.</summary>
    Csv,
}
