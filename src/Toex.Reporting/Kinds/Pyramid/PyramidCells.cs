using Toex.Profiles;
using Toex.Profiles.Suppression;
using Toex.Reporting.Protection;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Pyramid;

/// <summary>The counts of a force's pyramid. What is of unknown sex in a band, or of unknown age, is not drawn but told together.</summary>
internal sealed class PyramidCells(ForceProfile profile)
{
    private const string Table = "ages";

    private readonly string owner = CellKey.Owner(profile);
    private readonly AgePyramid ages = profile.Ages!;

    /// <summary>All persons, of unknown age and sex too.</summary>
    public long All => ages.Bands.Sum(b => b.Male + b.Female) + Unknown;

    /// <summary>Persons of unknown age or sex.</summary>
    public long Unknown => ages.Bands.Sum(b => b.NotKnown) + ages.UnknownAge;

    public CellKey Total => CellKey.Total(owner, All);

    public CellKey NotShown => new(owner, Table, "", "not shown");

    /// <summary>Adds what the pyramids of a request show: of one force the total is not written.</summary>
    public static void Release(ProfileRequest request, ReleasedCells release)
    {
        var known = request.Known(p => p.Ages is { Bands.Count: > 0 });
        known.ForEach(p => new PyramidCells(p).Release(release, known.Count == 1 ? CountUse.Undrawn : CountUse.Drawn));
    }

    public CellKey Males(AgeBand band) => new(owner, Table, band.Label, "males");

    public CellKey Females(AgeBand band) => new(owner, Table, band.Label, "females");

    private void Release(ReleasedCells release, CountUse total)
    {
        release.Owner(profile);
        var unknown = new List<CellKey>();
        var bands = new List<IReadOnlyList<CellKey>>();
        foreach (var band in ages.Bands)
        {
            unknown.Add(release.Add(new(owner, Table, band.Label, "not known"), band.NotKnown, CountUse.Undrawn));
            bands.Add([release.Add(Males(band), band.Male, Use(band, ages.CountsMales)),
                release.Add(Females(band), band.Female, Use(band, ages.CountsFemales)), unknown[^1]]);
        }

        unknown.Add(release.Add(new(owner, Table, "not known", "not known"), ages.UnknownAge, CountUse.Undrawn));
        release.AddSum(unknown, release.Add(NotShown, Unknown, CountUse.Drawn));
        release.AddGroups(owner, [.. bands, [unknown[^1]]], ordered: true, release.AddTotal(owner, All, total));
    }

    private static CountUse Use(AgeBand band, bool counted) => counted && band.Years > 0 ? CountUse.Drawn : CountUse.Undrawn;
}
