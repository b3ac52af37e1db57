using Toex.Profiles.Statistics;

namespace Toex.Reporting.Kinds.Funnel;

/// <summary>The finding of a funnel, in one sentence without a full stop.</summary>
internal static class FunnelTitle
{
    public static string Of(FunnelContent content) =>
        content.FocusDot is { } dot ? OfFocus(content, dot)
        : content.Focus is { } focus ? $"{focus} has no figure for {content.Words.Title}; {Inside(OfAll(content))}"
        : OfAll(content);

    private static string OfFocus(FunnelContent content, FunnelDot dot)
    {
        var (words, group) = (content.Words, content.Words.Value(content.Group));
        var place = dot.Position switch
        {
            FunnelPosition.AboveControl => "above the 99.8% limits",
            FunnelPosition.AboveWarning => "above the 95% limits but not the 99.8% limits",
            FunnelPosition.BelowControl => "below the 99.8% limits",
            FunnelPosition.BelowWarning => "below the 95% limits but not the 99.8% limits",
            _ => "within the limits of chance",
        };
        return $"{dot.PoliceForce}\u2019s {words.Noun} is {place}: {words.ValuePer(dot.Value)}, {(words.Value(dot.Value) == group ? "the same as the group" : $"group {group}")}";
    }

    /// <summary>Lower case: no name stands first.</summary>
    private static string Inside(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private static string OfAll(FunnelContent content)
    {
        var (words, forces) = (content.Words, content.Dots.Count);
        var beyond = content.Dots.Where(d => d.BeyondControl).ToList();
        var warned = content.Dots.Count(d => d.BeyondWarning);
        var above = beyond.Count(d => d.Position == FunnelPosition.AboveControl);
        return beyond.Count switch
        {
            0 when warned == 0 => $"None of {forces} forces is beyond the limits of chance for its {words.Noun}",
            0 => $"None of {forces} forces is beyond the 99.8% limits for its {words.Noun}; {warned} {(warned == 1 ? "is" : "are")} beyond the 95% limits",
            1 => $"Only {beyond[0].PoliceForce} of {forces} forces is beyond the 99.8% limits for its {words.Noun}: {words.ValuePer(beyond[0].Value)}, group {words.Value(content.Group)}",
            _ => $"{(beyond.Count == forces ? $"All {forces} forces" : $"{beyond.Count} of {forces} forces")} are beyond the 99.8% limits for their {words.Noun}: "
                + (above == beyond.Count ? "all above" : above == 0 ? "all below" : $"{above} above, {beyond.Count - above} below"),
        };
    }
}
