using System.Globalization;
using System.Text.RegularExpressions;
using Toex.Profiles;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Tests.Protection;

/// <summary>
/// A reader of all files of one call, who puts their tables and notes together: all incidents by risk level, by age, by hour and by month
/// are the same incidents, and each force's make up those of all.
/// </summary>
internal sealed partial class CallReader(IReadOnlyList<ForceProfile> forces)
{
    private readonly Dictionary<string, long> truth = [];

    public KnownSystem Known { get; } = new();

    /// <summary>What each number is.</summary>
    public IReadOnlyDictionary<string, long> Truth => truth;

    /// <summary>What stands as withheld, and what as a number.</summary>
    public HashSet<string> Marked { get; } = [];

    public HashSet<string> Shown { get; } = [];

    public void Read(Visual visual)
    {
        var table = visual.Table;
        var columns = table.Columns.Select((c, i) => (c.Name, i)).ToDictionary(c => c.Name, c => c.i);
        var rows = table.Rows.Select(r => (Func<string, object?>)(name => r[columns[name]])).GroupBy(r => (string)r("PoliceForce")!)
            .ToList();
        foreach (var force in rows)
        {
            ReadForce(visual, force.Key, [.. force]);
        }

        if (visual.Kind is "Breakdown" or "Overdue" && rows.Count > 1)
        {
            var kind = visual.Kind;
            foreach (var risk in Incidents.Risks)
            {
                Known.Sum(rows.Select(r => $"{r.Key}|{kind}|{risk}"), $"|{kind}|{risk}");
                var told = visual.Instead is null ? Number(visual.AlternativeText, risk)
                    : 0L; // "no incidents to draw" tells that all are 0
                See($"|{kind}|{risk}", told, rows.Sum(r => truth[$"{r.Key}|{kind}|{risk}"]));
            }

            Known.Sum(Incidents.Risks.Select(r => $"|{kind}|{r}"), $"|{kind}");
            var total = kind == "Breakdown" ? "all" : "open";
            Known.Sum(rows.Select(r => $"{r.Key}|{total}"), $"|{kind}");
            truth[$"|{kind}"] = rows.Sum(r => truth[$"{r.Key}|{total}"]);
        }
    }

    private void ReadForce(Visual visual, string name, IReadOnlyList<Func<string, object?>> rows)
    {
        var force = forces.Single(f => f.PoliceForce == name);
        truth[$"{name}|all"] = (long)force.Measures["Incidents"].Numerator!;
        foreach (var risk in Incidents.Risks)
        {
            truth[$"{name}|Breakdown|{risk}"] = force.Breakdowns[0].Groups.First(g => g.Name == risk).Count;
        }

        switch (visual.Kind)
        {
            case "Breakdown":
                foreach (var row in rows)
                {
                    See($"{name}|Breakdown|{row("Group")}", row("Count"), truth[$"{name}|Breakdown|{row("Group")}"]);
                    See($"{name}|all", row("Total"), truth[$"{name}|all"]);
                }

                Known.Sum(Incidents.Risks.Select(r => $"{name}|Breakdown|{r}"), $"{name}|all");
                break;
            case "Pyramid":
                ReadAges(visual, force, rows);
                break;
            case "HeatMap":
                ReadHours(visual, force, rows);
                break;
            case "Overdue":
                ReadOverdue(force, rows);
                break;
            default:
                ReadMeasure(visual, force, rows);
                break;
        }
    }

    private void ReadAges(Visual visual, ForceProfile force, IReadOnlyList<Func<string, object?>> rows)
    {
        var (name, cells) = (force.PoliceForce, new List<string>());
        foreach (var (row, band) in rows.Zip(force.Ages!.Bands))
        {
            See($"{name}|{band.Label}|m", row("Males"), band.Male);
            See($"{name}|{band.Label}|f", row("Females"), band.Female);
            cells.AddRange([$"{name}|{band.Label}|m", $"{name}|{band.Label}|f"]);
            truth[$"{name}|{band.Label}|n"] = band.NotKnown;
        }

        List<string> others = [.. force.Ages.Bands.Select(b => $"{name}|{b.Label}|n"), $"{name}|age"];
        truth[$"{name}|age"] = force.Ages.UnknownAge;
        Known.Sum([.. cells, .. others], $"{name}|all");
        Known.Sum(others, $"{name}|not shown");
        truth[$"{name}|not shown"] = others.Sum(o => truth[o]);
        if (visual.Notes.FirstOrDefault(n => n.StartsWith("Not shown", StringComparison.Ordinal)) is { } note)
        {
            See($"{name}|not shown", Number(note, "sex:"), truth[$"{name}|not shown"]);
        }
    }

    private void ReadHours(Visual visual, ForceProfile force, IReadOnlyList<Func<string, object?>> rows)
    {
        var (name, cells, at) = (force.PoliceForce, new List<string>(), 0);
        foreach (var row in rows)
        {
            cells.Add($"{name}|{row("Weekday")}|{row("Hour")}");
            See(cells[^1], row("Count"), force.Hours!.Counts[at / 24][at % 24]);
            at++;
        }

        (truth[$"{name}|known"], truth[$"{name}|no hour"]) = (cells.Sum(c => truth[c]), force.Hours!.Unknown);
        Known.Sum(cells, $"{name}|known");
        Known.Sum([$"{name}|known", $"{name}|no hour"], $"{name}|all");
        if (visual.Notes.FirstOrDefault(n => n.StartsWith("Not shown", StringComparison.Ordinal)) is { } note)
        {
            See($"{name}|no hour", Number(note, "hour:"), force.Hours.Unknown);
        }
    }

    private void ReadOverdue(ForceProfile force, IReadOnlyList<Func<string, object?>> rows)
    {
        var name = force.PoliceForce;
        truth[$"{name}|open"] = force.Backlog!.Total;
        foreach (var level in force.Backlog.Levels)
        {
            truth[$"{name}|Overdue|{level.Name}"] = level.Counts.Sum();
        }

        Known.Sum(Incidents.Risks.Select(r => $"{name}|Overdue|{r}"), $"{name}|open");
        var one = rows.Count == Incidents.Risks.Length * Incidents.Late.Length;
        foreach (var row in rows)
        {
            var level = force.Backlog.Levels.First(l => l.Name == (string?)row("Level"));
            var band = one ? (string?)row("HowLong") : null;
            var count = one ? level.Counts[Array.IndexOf(Incidents.Late, band)] : level.Counts.Sum();
            See($"{name}|Overdue|{level.Name}{(one ? $"|{band}" : "")}", row("Count"), count);
            See(one ? $"{name}|Overdue|{level.Name}" : $"{name}|open", row("Total"), one ? level.Counts.Sum() : force.Backlog.Total);
        }

        foreach (var risk in one ? Incidents.Risks : [])
        {
            Known.Sum(Incidents.Late.Select(b => $"{name}|Overdue|{risk}|{b}"), $"{name}|Overdue|{risk}");
        }
    }

    /// <summary>A share and its limits tell the part and the whole, a rate its count to whoever knows the residents.</summary>
    private void ReadMeasure(Visual visual, ForceProfile force, IReadOnlyList<Func<string, object?>> rows)
    {
        var name = force.PoliceForce;
        var share = visual.Table.Columns.Any(c => c.Unit == "share of incidents");
        if (visual.Kind is not ("Trend" or "SmallMultiples"))
        {
            See($"{name}|all", truth[$"{name}|all"], truth[$"{name}|all"]);
            if (share && visual.Subtitle.Contains("girls", StringComparison.Ordinal))
            {
                var girls = force.Ages!.Bands[1].Female;
                See($"{name}|12 to 17|f", girls, girls);
            }
            else if (share)
            {
                See($"{name}|Breakdown|High", truth[$"{name}|Breakdown|High"], truth[$"{name}|Breakdown|High"]);
            }

            return;
        }

        var months = rows.Select(r => $"{name}|{r("Starts")}").ToList();
        foreach (var (month, known) in months.Zip(force.Months))
        {
            See(month, (long)known.Values["Incidents"].Numerator!, (long)known.Values["Incidents"].Numerator!);
        }

        Known.Sum(months, $"{name}|all");
    }

    private void See(string name, object? shown, long count)
    {
        truth[name] = count;
        Known.Shown(name, shown is Withheld ? null : (long)shown!);
        (shown is Withheld ? Marked : Shown).Add(name);
        Assert.True(shown is Withheld || (long)shown! == count, name);
    }

    /// <summary>The number after some words.</summary>
    private static object Number(string text, string words) =>
        Regex.Match(text, Regex.Escape(words) + " (withheld|[0-9,]+)") is { Success: true } found
            ? found.Groups[1].Value == "withheld" ? Withheld.Count
                : long.Parse(found.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"'{words}' is not in '{text}'.");
}
