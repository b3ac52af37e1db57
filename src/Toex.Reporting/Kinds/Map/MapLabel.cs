using SkiaSharp;

namespace Toex.Reporting.Kinds.Map;

/// <summary>What is written of a force on a map of areas.</summary>
/// <param name="Force">The force.</param>
/// <param name="Places">Places well inside its area, the widest first.</param>
/// <param name="Name">Its whole name.</param>
/// <param name="Value">Its value.</param>
internal sealed record MapLabel(MapForce Force, IReadOnlyList<SKPoint> Places, string Name, string Value)
{
    public string Text => $"{Name} {Value}";

    public SKPoint Place => Places[0];
}
