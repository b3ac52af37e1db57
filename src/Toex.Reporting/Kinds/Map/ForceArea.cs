namespace Toex.Reporting.Kinds.Map;

/// <summary>The area of a police force.</summary>
/// <param name="Code">Its ONS code.</param>
/// <param name="Name">Its name in the file.</param>
/// <param name="Rings">Outer and inner edges of all its parts; what lies inside an odd number of them is of the area.</param>
internal sealed record ForceArea(string Code, string Name, IReadOnlyList<IReadOnlyList<MapPosition>> Rings)
{
    /// <summary>The size of a rectangle around it, to set one area before another.</summary>
    public double Extent
    {
        get
        {
            var places = Rings.SelectMany(r => r).ToList();
            return (places.Max(p => p.X) - places.Min(p => p.X)) * (places.Max(p => p.Y) - places.Min(p => p.Y));
        }
    }
}
