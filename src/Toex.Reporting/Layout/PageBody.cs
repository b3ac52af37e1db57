namespace Toex.Reporting.Layout;

/// <summary>Lays a chart out from a top down, in a height where one is given, and returns the bottom, which lies lower than asked where the
/// chart does not fit.</summary>
internal delegate float PageBody(Page page, float top, float? height);
