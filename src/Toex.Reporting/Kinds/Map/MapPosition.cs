namespace Toex.Reporting.Kinds.Map;

/// <summary>A place: longitude and latitude in degrees, or easting and northing in metres.</summary>
internal readonly record struct MapPosition(double X, double Y);
