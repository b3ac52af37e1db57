namespace Toex.Profiles.Measures;

/// <summary>A measure's value, with what it was made of. Null is not known.</summary>
/// <param name="Value">The value.</param>
/// <param name="Lower">Its lower 95 % limit, where it has limits.</param>
/// <param name="Upper">Its upper 95 % limit, where it has limits.</param>
/// <param name="Numerator">What was counted or added up.</param>
/// <param name="Denominator">What it is over: people, or another count; of a change, the count of the window before.</param>
public readonly record struct MeasureValue(double? Value, double? Lower, double? Upper, double? Numerator, double? Denominator)
{
    /// <summary>Whether it is of a part of the window, since the rest is not known: it cannot be compared with other forces'.</summary>
    public bool IsPart { get; init; }

    /// <summary>The value in the window before, where that is known.</summary>
    public double? Before { get; init; }
}
