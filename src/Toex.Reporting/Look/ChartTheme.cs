namespace Toex.Reporting.Look;

/// <summary>The colours of a chart.</summary>
public enum ChartTheme
{
    /// <summary>Dark on white: for paper and documents.</summary>
    Light,

    /// <summary>Light on near black: for dashboards and slides.</summary>
    Dark,
}
