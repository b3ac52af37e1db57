using System.Globalization;
using Toex.Profiles.Measures;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Concentration;

/// <summary>A concentration in words.</summary>
internal static class ConcentrationWords
{
    /// <summary>The finding, in one sentence without a full stop.</summary>
    public static string Title(ConcentrationContent content)
    {
        var top = $"the top 5% of {content.Subjects}";
        if (content.FocusName is { } missing && content.Focus is null)
        {
            return $"{missing} has no figure for {content.Amount} by {Singular(content.Subjects)}; {OfAll(content, top)}";
        }

        if (content.Curves.Count == 1 || content.Focus is not null)
        {
            var curve = content.Curves[0];
            var group = content.Group is { IsLarge: true } all ? $", against {Share(all.Curve.Top5)} in all {content.Curves.Count} forces together" : "";
            return curve.IsLarge
                ? $"{curve.Name}: {top} account for {Share(curve.Curve.Top5)} of {content.Amount}{group}"
                : $"{curve.Name}: the first of {NumberText.Of(curve.Subjects)} {content.Subjects} has {Share(curve.Curve.Top1)} of {content.Amount}";
        }

        return MeasureWords.Capital(OfAll(content, top));
    }

    public static string Subtitle(ConcentrationContent content, string window)
    {
        var forces = content.Curves.Count == 1 ? $" {NumberText.Of(content.Curves[0].Subjects)} {content.Subjects}." : " One panel a force; the thin line is all forces together.";
        return $"{content.Title}: share of {content.Amount} against share of {content.Subjects}, those with most first. {MeasureWords.Capital(window)}.{forces}";
    }

    public static IEnumerable<string> Notes(ConcentrationContent content)
    {
        if (content.Unknown.Count > 0)
        {
            yield return $"Not known, or no {content.Amount}: {string.Join(", ", content.Unknown)}.";
        }

        yield return $"The straight dashed line is where the curve would be if all {content.Subjects} had the same {content.Amount}.";
        yield return $"Numbers of {content.Subjects} are rounded up: the top 1% of 40 is 1.";
    }

    public static string AlternativeText(ConcentrationContent content, string window)
    {
        var forces = string.Join("; ", content.Curves.Concat(content.Group is { } group ? [group] : []).Select(c =>
            $"{c.Name}: {string.Join(", ", c.Tops.Select(t => $"top {Share(t.Subjects)} {Share(t.Amount)}"))}, Gini coefficient {c.Curve.Gini.ToString("0.00", CultureInfo.InvariantCulture)}, {NumberText.Of(c.Subjects)} {content.Subjects}"));
        return $"{Title(content)}. Concentration curves of {content.Amount} over {content.Subjects}, {window}. {forces}."
            + NotKnown.After(content.Unknown);
    }

    /// <summary>The shares of a panel: <c>Top 1%: 9.1%, 5%: 26.0%, 10%: 38.2%</c>.</summary>
    public static string Brief(ConcentrationCurve curve) => curve.Tops.Count == 0
        ? $"First of {NumberText.Of(curve.Subjects)}: {Share(curve.Curve.Top1)}"
        : "Top " + string.Join(", ", curve.Tops.Select(t => $"{Share(t.Subjects)}: {Share(t.Amount)}"));

    /// <summary>A round share without decimals, others with one.</summary>
    public static string Share(double share) =>
        Math.Abs((share * 100) - Math.Round(share * 100)) < 1e-9 ? (share * 100).ToString("0", CultureInfo.InvariantCulture) + "%" : NumberText.Of(share, MeasureFormat.Percentage);

    private static string OfAll(ConcentrationContent content, string top)
    {
        if (content.Curves.Count == 1)
        {
            return !content.Curves[0].IsLarge ? $"in {content.Curves[0].Name} the first of {NumberText.Of(content.Curves[0].Subjects)} {content.Subjects} has {Share(content.Curves[0].Curve.Top1)} of {content.Amount}"
                : $"in {content.Curves[0].Name} {top} account for {Share(content.Curves[0].Curve.Top5)} of {content.Amount}";
        }

        var large = content.Curves.Where(c => c.IsLarge).ToList();
        if (large.Count < 2)
        {
            return content.Group!.IsLarge
                ? $"{top} account for {Share(content.Group.Curve.Top5)} of {content.Amount} in {content.Curves.Count} forces together"
                : $"{content.Curves.Count} forces have too few {content.Subjects} to say what their top 5% account for";
        }

        var (most, least) = (large.MaxBy(c => c.Curve.Top5)!, large.MinBy(c => c.Curve.Top5)!);
        return Share(most.Curve.Top5) == Share(least.Curve.Top5)
            ? $"{top} account for {Share(most.Curve.Top5)} of {content.Amount} in each of {large.Count} forces"
            : $"{top} account for {Share(content.Group!.Curve.Top5)} of {content.Amount}: most in {most.Name} ({Share(most.Curve.Top5)}), least in {least.Name} ({Share(least.Curve.Top5)})";
    }

    private static string Singular(string many) => many.EndsWith('s') ? many[..^1] : many;
}
