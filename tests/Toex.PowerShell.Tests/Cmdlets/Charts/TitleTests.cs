using Toex.Tests;

namespace Toex.PowerShell.Tests.Cmdlets.Charts;

/// <summary>
/// The titles of every kind of chart of every theme, for all forces and with one in focus, as approved: each was read once by eye. With the
/// environment variable TOEX_APPROVE set, the test writes the file.
/// </summary>
public sealed class TitleTests(SampleFixture sample) : IClassFixture<SampleFixture>
{
    private const int MostWords = 14;

    private static readonly string Approved =
        Path.Combine(Repository.Root, "tests", "Toex.PowerShell.Tests", "Cmdlets", "Charts", "titles.txt");

    [Fact]
    public void Titles_are_the_approved_ones_and_of_one_line()
    {
        var titles = sample.Read(
            """
            foreach ($theme in 'Vawg', 'Missing', 'Visor', 'Csae') {
                $profiles = Get-ToexProfile -Theme $theme -Months 24
                foreach ($kind in 'Breakdown', 'Comparison', 'Concentration', 'Funnel', 'HeatMap', 'Map', 'Overdue', 'Pyramid', 'SmallMultiples', 'Trend') {
                    foreach ($focus in @{}, @{ Focus = 'Essex' }) {
                        $file = Join-Path $args[0] 'chart.svg'
                        try {
                            $null = $profiles | Export-ToexChart $file -Kind $kind @focus -Force -ErrorAction Stop
                            "$theme ${kind}: $(([xml](Get-Content $file -Raw)).svg.title.'#text')"
                        } catch { "$theme ${kind}: refused, $_" }
                    }
                }
            }
            """, sample.NewFolder()).Succeeded().Texts().ToList();
        var text = string.Join('\n', titles) + "\n";
        if (Environment.GetEnvironmentVariable("TOEX_APPROVE") is not null)
        {
            File.WriteAllText(Approved, text);
        }

        Assert.Equal(File.ReadAllText(Approved), text);
        Assert.All(titles.Where(t => !t.Contains("refused", StringComparison.Ordinal)),
            t => Assert.InRange(t[(t.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(' ').Length, 2, MostWords));
    }
}
