namespace Toex.Profiles.Facts;

/// <summary>A group of a dimension.</summary>
/// <param name="Order">Its place in the dimension's own order.</param>
/// <param name="Count">What was counted.</param>
/// <param name="Harm">Sum of severity weights.</param>
internal sealed record GroupFigure(int Order, long Count, double Harm);
