namespace Toex.Profiles.Statistics;

/// <summary>How limits are drawn round a series.</summary>
public enum SeriesMethod
{
    /// <summary>An XmR chart: mean ± 2.66 × mean moving range.</summary>
    Xmr,

    /// <summary>Exact Poisson limits of the mean count.</summary>
    Poisson,

    /// <summary>No limits.</summary>
    None,
}
