using System.Globalization;
using System.Management.Automation;
using System.Text;
using Toex.Profiles;

namespace Toex.PowerShell.Views;

/// <summary>Small tables within a view: levels by bands, ages by sex, weekdays by hours. A view has the columns of one type
/// alone.</summary>
public static class TableText
{
    private const int Beside = 20;

    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>What is overdue or open: a row for each band, a column for each level, whose names are the shorter.</summary>
    public static string Backlog(ProfileBacklog? backlog) => backlog is null ? "not known" : Table(
        ["", .. backlog.Levels.Select(l => l.Name), "All"],
        [
            .. backlog.Bands.Select(
                (band, i) =>
                    (string[])[band, .. backlog.Levels.Select(l => Text(l.Counts[i])), Text(backlog.Levels.Sum(l => l.Counts[i]))]),
            ["All", .. backlog.Levels.Select(l => Text(l.Counts.Sum())), Text(backlog.Total)],
        ]);

    /// <summary>A level's counts with the bands they are of, which its profile gave it as properties.</summary>
    public static string Level(PSObject level) =>
        string.Join("  ", level.Properties.OfType<PSNoteProperty>()
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Name} {p.Value,4:N0}")));

    /// <summary>Persons by age and sex; a dash where the scope counts none, which is not zero.</summary>
    public static string Ages(AgePyramid? ages)
    {
        return ages is null ? "not known" : Table(
            ["Age", "Male", "Female", "Not known"],
            ages.Bands.Select(b => (string[])
                [b.Label, Shown(b.Male, b, ages.CountsMales), Shown(b.Female, b, ages.CountsFemales), Shown(b.NotKnown, b, true)]));

        static string Shown(long count, AgeBand band, bool counted) => counted && band.Years > 0 ? Text(count) : NumberText.Unknown;
    }

    /// <summary>Weekdays by hour; by two hours or more where the numbers are too long for the page.</summary>
    public static string Hours(WeekHours hours)
    {
        foreach (var step in (int[])[1, 2, 3, 4, 6])
        {
            var starts = Enumerable.Range(0, 24 / step).Select(i => i * step).ToList();
            var table = Table(
                ["", .. starts.Select(h => h.ToString("00", CultureInfo.InvariantCulture))],
                hours.Counts.Select((day, i) => (string[])[Weekdays[i], .. starts.Select(h => Text(day.Skip(h).Take(step).Sum()))]),
                gap: 1);
            if (step == 6 || table.IndexOf('\n', StringComparison.Ordinal) <= ScreenWidth.Current.Screen - Beside)
            {
                return table;
            }
        }

        return "";
    }

    private static string Text(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Table(IReadOnlyList<string> heads, IEnumerable<string[]> rows, int gap = 2)
    {
        string[][] lines = [[.. heads], .. rows];
        var widths = heads.Select((_, i) => lines.Max(l => l[i].Length)).ToList();
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(line[0].PadRight(widths[0]));
            for (var i = 1; i < line.Length; i++)
            {
                text.Append(' ', gap).Append(line[i].PadLeft(widths[i]));
            }
        }

        return text.ToString();
    }
}
