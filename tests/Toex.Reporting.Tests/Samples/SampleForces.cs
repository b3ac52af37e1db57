using System.Globalization;
using Toex.Data.Databases;
using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;

namespace Toex.Reporting.Tests.Samples;

/// <summary>Made-up profiles of the territorial forces, with their codes, and with populations as unlike as theirs.</summary>
internal static class SampleForces
{
    private const string CityOfLondon = "E23000034", Metropolitan = "E23000001";

    /// <summary>Code and official name of the 43 territorial forces and the British Transport Police, in the reference table's
    /// order.</summary>
    public static IReadOnlyList<(string Code, string Name)> All { get; } = Load();

    /// <summary>The first of them, or the named ones.</summary>
    public static IReadOnlyList<ForceProfile> Take(int forces, bool sample = false) => Of(All.Take(forces), sample);

    public static IReadOnlyList<ForceProfile> Named(params string[] codes) => Of(All.Where(f => codes.Contains(f.Code)), false);

    /// <summary>A profile with an amount over people, in 1,000s.</summary>
    public static ForceProfile Rate(string name, double offences, double people, string code = "E23000028") =>
        SampleProfiles.Of(name, 1) with
    {
        ForceCode = code,
        Measures = new Dictionary<string, MeasureValue> { ["RatePer1000"] = new(offences / people * 1000, null, null, offences, people) },
    };

    /// <summary>Subjects who share an amount: many with little, few with much.</summary>
    public static SubjectConcentration Concentration(Random random)
    {
        var slope = 1.5 + random.NextDouble();
        return new("Harm by suspect", "suspects", "harm",
            [.. Enumerable.Range(0, 300)
                .Select(i => (Math.Round(20 * Math.Exp(i / 60.0), 2), (long)Math.Ceiling(400 / Math.Pow(i + 1, slope - 0.4))))]);
    }

    private static IReadOnlyList<ForceProfile> Of(IEnumerable<(string Code, string Name)> forces, bool sample)
    {
        var random = new Random(11);
        return [.. forces.Select((force, n) =>
        {
            double people =
                force.Code switch { CityOfLondon => 8_600, Metropolitan => 8_866_000, _ =>
                    Math.Round(520_000 + (Math.Pow(random.NextDouble(), 2) * 2_350_000)) };
            var rate = force.Code == CityOfLondon ? 61 : 11 + (random.NextDouble() * 3) + (n % 9 == 4 ? 3 : 0);
            var offences = Math.Round(rate / 1000 * people);
            var charged = Math.Round(offences * (0.06 + (random.NextDouble() * 0.012) + (n % 11 == 3 ? 0.02 : 0)));
            var (lower, upper) = ByarLimits.OfCount((long)offences);
            return SampleProfiles.Of(force.Name, rate) with
            {
                ForceCode = force.Code,
                Provenance = SampleProfiles.Provenance(sample),
                Measures = new Dictionary<string, MeasureValue>
                {
                    ["Offences"] = new(offences, null, null, offences, null),
                    ["RatePer1000"] = new(offences / people * 1000, lower / people * 1000, upper / people * 1000, offences, people),
                    ["ChargeRate"] = new(charged / offences, null, null, charged, offences),
                    ["Change"] = new((random.NextDouble() * 0.4) - 0.2, null, null, null, null),
                    ["RepeatVictims"] = n % 5 == 2 ? default : new(n % 3 == 0 ? 0 : random.Next(20, 4000), null, null, null, null),
                },
                Concentration = Concentration(random),
            };
        })];
    }

    private static List<(string Code, string Name)> Load()
    {
        using var stream = typeof(ProfileDatabase).Assembly.GetManifestResourceStream("Reference/Tables/force.csv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Skip(1).Select(line => line.Split(',')).Where(cells => cells.Length > 4)
            .Where(cells => int.Parse(cells[0], CultureInfo.InvariantCulture) <= 101).Select(cells => (cells[1], cells[4]))];
    }
}
