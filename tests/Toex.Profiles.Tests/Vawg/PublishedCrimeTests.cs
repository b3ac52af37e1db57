using System.Globalization;
using System.IO.Compression;
using Toex.Data.Reference.Importing;
using Toex.Profiles.Profiling;

namespace Toex.Profiles.Tests.Vawg;

/// <summary>Profiles of the real Home Office table of 2017/18, against numbers worked out apart and against sums of its lines.</summary>
public sealed class PublishedCrimeTests : IDisposable
{
    private static readonly string Table = Published.File("home-office-recorded-crime-2017-18.csv.gz");

    private static readonly string[] Subgroups =
        ["Homicide", "Violence with injury", "Violence without injury", "Stalking and harassment", "Rape offences",
            "Other sexual offences"];

    private static readonly string[] Nine =
        ["Bedfordshire", "Cambridgeshire", "Essex", "Hertfordshire", "Kent", "Norfolk", "Suffolk", "Warwickshire", "West Mercia"];

    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    /// <summary>Rates per 1,000 of the mid-2020 population, shares of all crime but fraud, and the severity score by the ONS
    /// formula.</summary>
    [Fact]
    public void Nine_forces_have_the_numbers_worked_out_apart() =>
        Assert.Equal(
            [
                ("Bedfordshire", 13_491, 19.772508, 0.286111, 11.2260),
                ("Cambridgeshire", 18_510, 21.527511, 0.279633, 10.9832),
                ("Essex", 44_960, 24.223316, 0.335140, 11.3245),
                ("Hertfordshire", 25_445, 21.280920, 0.307088, 9.6411),
                ("Kent", 72_600, 38.860956, 0.409737, 14.6991),
                ("Norfolk", 20_903, 22.868827, 0.370634, 9.8453),
                ("Suffolk", 18_750, 24.630671, 0.353001, 10.8501),
                ("Warwickshire", 13_363, 22.890237, 0.322692, 12.0014),
                ("West Mercia", 31_665, 24.387295, 0.375400, 10.8961),
            ],
            Profiles().Select(p => (p.PoliceForce, p.Offences, Math.Round(p.RatePer1000!.Value, 6), Math.Round(p.ShareOfAllCrime!.Value, 6),
                Math.Round(p.AllCrimeSeverityScore!.Value, 4))));

    [Fact]
    public void Stalking_and_harassment_runs_from_2_83_in_Cambridgeshire_to_7_20_in_Kent_and_rape_from_0_64_in_Bedfordshire_to_1_35_in_Kent()
    {
        var profiles = Profiles();

        Assert.Equal([("Cambridgeshire", 2.83), ("Kent", 7.20)], Ends("Stalking and harassment"));
        Assert.Equal([("Bedfordshire", 0.64), ("Kent", 1.35)], Ends("Rape offences"));

        (string, double)[] Ends(string subgroup)
        {
            var rates = profiles.Select(
                p => (p.PoliceForce, Math.Round(p.OffenceThemes.Single(t => t.Name == subgroup).RatePer1000!.Value, 2)))
                    .OrderBy(r => r.Item2).ToList();
            return [rates[0], rates[^1]];
        }
    }

    [Fact]
    public void Every_subgroup_of_every_quarter_adds_up_to_the_lines_of_the_file()
    {
        var lines = Lines().Skip(1).Select(Fields).ToList();
        var bySubgroup = lines.GroupBy(f => (Force: f[2], Subgroup: f[5])).ToDictionary(g => g.Key, g => g.Sum(Count));
        var byQuarter = lines.Where(f => Subgroups.Contains(f[5])).GroupBy(f => (Force: f[2], Quarter: f[1]))
            .ToDictionary(g => g.Key, g => g.Sum(Count));

        Assert.All(Profiles(), p =>
        {
            Assert.All(p.OffenceThemes, t => Assert.Equal(bySubgroup[(p.PoliceForce, t.Name)], t.Count));
            Assert.Equal(Subgroups.Order(), p.OffenceThemes.Select(t => t.Name).Order());
            Assert.Equal(Enumerable.Range(1, 4).Select(q => byQuarter[(p.PoliceForce, $"{q}")]), p.Months.Select(m => m.Offences!.Value));
            Assert.All(p.Months, m => Assert.True(m.Complete));
            Assert.Null(p.Change);
        });
    }

    private List<ForceProfile> Profiles()
    {
        using (var database = data.Open(readOnly: false))
        {
            ReferenceImporter.Import(database.Store, ReferenceKind.RecordedCrime, Table, null, CancellationToken.None);
        }

        return data.Profiles(
            new() { Theme = TestDatabase.Vawg, Source = ProfileSource.RecordedCrime, Forces = [.. Nine.Select(data.Forces.Resolve)] });
    }

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Table), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>The fields of a line; commas within quotes belong to a field.</summary>
    private static string[] Fields(string line)
    {
        var quoted = line.Split('"').Select((part, i) => i % 2 == 1 ? part.Replace(',', ';') : part);
        return [.. string.Concat(quoted).Split(',').Select(f => f.Trim())];
    }

    private static long Count(string[] fields) =>
        fields[7] is "-" or "-00" ? 0 : long.Parse(fields[7].Replace(";", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
