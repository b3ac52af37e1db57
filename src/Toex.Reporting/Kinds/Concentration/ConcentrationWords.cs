using System.Globalization;
using Toex.Profiles.Findings;
using Toex.Profiles.Measures;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Concentration;

/// <summary>A concentration in words.</summary>
internal static class ConcentrationWords
{
    /// <summary>What the top few account for, where there are enough of them.</summary>
    public static Finding Title(ConcentrationContent content)
    {
        var alone = content.Curves.Count == 1 || content.Focus is not null;
        var curve = alone ? content.Curves[0] : content.Group!;
        var (kind, said) = content switch
        {
            { FocusName: { } missing, Focus: null } =>
                (FindingKind.NotKnown, $"{missing}: {content.Amount} by {Nouns.Singular(content.Subjects)} is not known"),
            _ when !curve.IsLarge || content.Curves.All(c => !c.IsLarge) => (FindingKind.TooFew, TooFew(content, curve, alone)),
            _ when alone => (FindingKind.Concentration, $"{curve.Name}: {Top(content, curve)}"),
            _ => (FindingKind.Concentration, MeasureWords.Capital($"{Top(content, curve)} in {content.Curves.Count} forces")),
        };
        return new()
        {
            Kind = kind, About = alone ? [curve.Name] : [], Of = "concentration", IsSignal = false,
            Period = content.Dates, Statement = said,
            Value = kind == FindingKind.Concentration ? curve.Curve.Top5 : null,
            Comparison = alone && content.Group is { IsLarge: true } all ? all.Curve.Top5 : null,
            Against = alone && content.Group is { IsLarge: true } ? "all forces together" : null,
            Evidence = [new(content.Subjects, curve.Subjects)],
        };
    }

    public static string Subtitle(ConcentrationContent content, string window)
    {
        var forces = content.Curves.Count == 1 ? $" {Nouns.Count(content.Curves[0].Subjects, content.Subjects)}."
            : !content.Curves.Any(c => c.IsLarge) ? "" : " One panel a force; the thin line is all forces together.";
        return $"{content.Title}: share of {content.Amount} against share of {content.Subjects}, those with most first. "
            + $"{MeasureWords.Capital(window)}.{forces}{Beside(content)}";
    }

    public static IEnumerable<string> Notes(ConcentrationContent content)
    {
        if (content.Unknown.Count > 0)
        {
            yield return $"Not known, or no {content.Amount}: {NotKnown.Named(content.Unknown)}.";
        }

        if (!content.Curves.Any(c => c.IsLarge))
        {
            yield break;
        }

        yield return $"The straight dashed line is where the curve would be if all {content.Subjects} had the same {content.Amount}.";
        yield return content.Fewest == 1 ? $"Numbers of {content.Subjects} are rounded up: the top 1% of 40 is 1."
            : $"Shares are of {content.Fewest} {content.Subjects} or more; between the marked points curves are drawn straight.";
    }

    public static string AlternativeText(ConcentrationContent content, string window)
    {
        var forces = string.Join("; ", content.Curves.Concat(content.Group is { } group ? [group] : []).Select(c =>
            $"{c.Name}: {string.Join(", ", c.Tops.Select(t => $"top {Share(t.Subjects)} {Share(t.Amount)}").Concat(Size(c, content)))}"));
        return $"{Title(content).Statement}. Concentration curves of {content.Amount} over {content.Subjects}, {window}. {forces}."
            + NotKnown.After(content.Unknown);
    }

    private static IEnumerable<string> Size(ConcentrationCurve curve, ConcentrationContent content) =>
        [$"Gini coefficient {curve.Curve.Gini.ToString("0.00", CultureInfo.InvariantCulture)}",
            Nouns.Count(curve.Subjects, content.Subjects)];

    /// <summary>The shares of a panel: <c>Top 1%: 9.1%, 5%: 26.0%, 10%: 38.2%</c>.</summary>
    public static string Brief(ConcentrationCurve curve, ConcentrationContent content) => curve.Tops.Count == 0
        ? $"{Nouns.Count(curve.Subjects, content.Subjects)}: too few"
        : "Top\u00A0" + string.Join(", ", curve.Tops.Select(t => $"{Share(t.Subjects)}:\u00A0{Share(t.Amount)}")); // pairs keep to one line

    /// <summary>A round share without decimals, others with one.</summary>
    public static string Share(double share) =>
        Math.Abs((share * 100) - Math.Round(share * 100)) < 1e-9 ? (share * 100).ToString("0", CultureInfo.InvariantCulture) + "%"
            : NumberText.Format(share, MeasureFormat.Percentage);

    private static string Top(ConcentrationContent content, ConcentrationCurve curve) =>
        $"the top 5% of {content.Subjects} account for {Share(curve.Curve.Top5)} of {content.Amount}";

    /// <summary>Why there is no curve.</summary>
    public static string NothingDrawn(ConcentrationContent content) => "A curve needs at least "
        + $"{NumberText.Format(content.Fewest * 20L)} {content.Subjects}, of whom the top 5% are "
            + $"{NumberText.Format((long)content.Fewest)}: "
        + (content.Curves.Count == 1 ? $"{content.Curves[0].Name} has {content.Curves[0].Subjects}."
            : $"no force here has more than {content.Curves.Max(c => c.Subjects)}.");

    private static string TooFew(ConcentrationContent content, ConcentrationCurve curve, bool alone) => alone
        ? $"{curve.Name}: {Nouns.Count(curve.Subjects, content.Subjects)} {(curve.Subjects == 1 ? "is" : "are")} "
            + "too few to show a concentration"
        : $"{MeasureWords.Capital(content.Subjects)} are too few in {content.Curves.Count} forces to show a concentration";

    /// <summary>All forces together beside the one in focus, else the most and the least; empty where there is nothing to set
    /// beside.</summary>
    private static string Beside(ConcentrationContent content)
    {
        var large = content.Curves.Where(c => c.IsLarge).ToList();
        if (content.Focus is not null || content.FocusName is not null)
        {
            return content.Group is { IsLarge: true } all ? $" In all {content.Curves.Count} forces together {Top(content, all)}."
                : content.Focus is null && large.Count == 1 ? $" In {large[0].Name} {Top(content, large[0])}." : "";
        }

        if (large.Count < 2)
        {
            return "";
        }

        var (most, least) = (large.MaxBy(c => c.Curve.Top5)!, large.MinBy(c => c.Curve.Top5)!);
        return Share(most.Curve.Top5) == Share(least.Curve.Top5)
            ? $" They account for {Share(most.Curve.Top5)} in each of {large.Count} forces."
            : $" Most in {most.Name} ({Share(most.Curve.Top5)}), least in {least.Name} ({Share(least.Curve.Top5)}).";
    }
}
