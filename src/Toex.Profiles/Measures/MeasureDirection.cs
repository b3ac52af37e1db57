namespace Toex.Profiles.Measures;

/// <summary>Which way a measure is good.</summary>
public enum MeasureDirection
{
    /// <summary>Neither: more recorded crime can be more crime or better recording.</summary>
    Neither,

    /// <summary>Lower is better.</summary>
    Lower,

    /// <summary>Higher is better.</summary>
    Higher,
}
