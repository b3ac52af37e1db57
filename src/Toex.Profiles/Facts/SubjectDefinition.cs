namespace Toex.Profiles.Facts;

/// <summary>Who is ranked of a fact.</summary>
/// <param name="Role">What makes them candidates.</param>
/// <param name="Many">What they are called, such as <c>suspects</c>.</param>
/// <param name="Latest">What their recency is counted from, such as <c>latest offence</c>.</param>
/// <param name="Place">Their place in the standing of persons over all facts, as the query numbers it.</param>
public sealed record SubjectDefinition(SubjectRole Role, string Many, string Latest, int Place)
{
    /// <summary>Whether the latest is something that is to happen often, such as a visit: the longer ago, the worse.</summary>
    public bool LongerIsWorse { get; init; }
}
