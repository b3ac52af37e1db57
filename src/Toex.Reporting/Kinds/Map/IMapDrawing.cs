namespace Toex.Reporting.Kinds.Map;

/// <summary>A map of a size.</summary>
internal interface IMapDrawing
{
    float Width { get; }

    float Height { get; }

    /// <summary>Forces that have numbers in place of names, in the order of their numbers from 1.</summary>
    IReadOnlyList<MapForce> Numbered { get; }

    /// <summary>Draws it from its left and top.</summary>
    void Write(float left, float top);
}
