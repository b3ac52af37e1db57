namespace Toex.Profiles.Facts;

/// <summary>A member of a dimension.</summary>
/// <param name="Name">Name for people.</param>
/// <param name="Order">Place in the dimension's own order.</param>
public readonly record struct DimensionMember(string Name, int Order);
