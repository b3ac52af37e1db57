namespace Toex.Data.Linkage;

/// <summary>What is compared, as <c>Linkage/Sql/compare.sql</c> tells levels apart: its order is the order of the bits in a code.</summary>
internal static class LinkageComparisons
{
    internal const int Given = 0;
    internal const int Family = 1;
    internal const int Order = 2;
    internal const int Birth = 3;
    internal const int Sex = 4;
    internal const int Place = 5;
    internal const int Telephone = 6;

    /// <summary>Levels of <see cref="Place"/> up to this one tell one home.</summary>
    internal const int OneHome = 5;

    /// <summary>Levels of <see cref="Place"/> up to this one tell one home that may be written otherwise; those above tell a town at most.
    /// </summary>
    internal const int NearHome = 7;

    /// <summary>The bits of a code that tell levels; those above are for the guard.</summary>
    internal const long LevelBits = (1L << 36) - 1;

    /// <summary>
    /// Shares within a household are assumptions, not learnt: relatives share home, telephone and family name; one in fifty bears the
    /// other's given name (a father and his son); one in twenty is a twin or has the other's birth date by mistake; sexes and ages are any.
    /// </summary>
    internal static readonly IReadOnlyList<LinkageComparison> All =
    [
        new("given name",
        [
            new("same", 0.80, 0.02, Term: "given", Chance: "given"),
            new("nickname or same first of several names", 0.03, 0.005, Term: "meaning"),
            new("much alike, or one of several names", 0.05, 0.01),
            new("sounds the same", 0.02),
            new("somewhat alike", 0.03),
            new("initial only", 0.02),
            new("different", 0.05, 0.90, Against: true),
        ]),
        new("family name",
        [
            new("same", 0.85, 0.80, Term: "family", Chance: "family"),
            new("one part of a double name", 0.02, 0.02, Term: "family"),
            new("much alike", 0.05, 0.03),
            new("sounds the same", 0.02),
            new("somewhat alike", 0.02),
            new("different", 0.04, 0.13, Against: true),
        ]),
        new("order of names", [new("given name and family name in each other's place", 0.25)]),
        new("birth date",
        [
            new("same", 0.85, 0.05, Term: "birth", Chance: "birth"),
            new("one digit different, two digits or day and month swapped", 0.07, 0.005),
            new("same day and month, a year or ten years apart", 0.01),
            new("same day and month, another year", 0.005),
            new("same year and month, another day", 0.01),
            new("same year and day, another month", 0.005),
            new("same month and year or day, the rest not known", 0.01),
            new("same year, the rest not known", 0.005),
            new("within a month", 0.01),
            new("within a year", 0.01, Against: true),
            new("within ten years", 0.01, 0.45, Against: true),
            new("further apart", 0.005, 0.47, Against: true),
        ]),
        new("sex", [new("same", 0.98, 0.5, Chance: "sex"), new("different", 0.02, 0.5, Against: true)]),
        new("home",
        [
            new("same house", 0.50, 0.75, Chance: "postcode address"),
            new("same postcode and town", 0.10, 0.10),
            new("same postcode", 0.04, 0.03),
            new("same address, postcode or town nearly the same", 0.05, 0.05),
            new("same address, elsewhere", 0.01, 0.005),
            new("postcode and town nearly the same", 0.04, 0.005),
            new("postcode nearly the same", 0.02, 0.005),
            new("same town", 0.08, 0.025, Term: "town"),
            new("town nearly the same or same postcode district", 0.06),
            new("elsewhere", 0.10, 0.05, Against: true),
        ]),
        new("telephone",
            [new("same", 0.65, 0.5, Chance: "telephone"), new("one digit different", 0.05, 0.02),
                new("different", 0.30, 0.48, Against: true)]),
        new("email",
        [
            new("same", 0.70, 0.10, Chance: "email"), new("same before the @", 0.03), new("much alike", 0.07), new("somewhat alike", 0.03),
            new("different", 0.17, Against: true),
        ]),
        new("identifier",
            [new("same", 0.90, Chance: "identifier"), new("one character different", 0.06), new("different", 0.04, Against: true)]),
    ];

    /// <summary>Comparisons in which the frequency of the shared value counts, in the order of <c>link_pattern</c>.</summary>
    internal static readonly IReadOnlyList<int> WithTerm = [Given, Family, Birth, Place];

    /// <summary>Relatives share a home or a telephone only where one is known.</summary>
    internal static bool MayShareHome(int[] levels) => levels[Place] > 0 || levels[Telephone] > 0;

    /// <summary>Relatives of one given name are a father and his son: their sexes agree as one person's do.</summary>
    internal static bool OfOneSex(int[] levels, int comparison) => comparison == Sex && levels[Given] is (1 or 2);

    internal static int[] Levels(long code)
    {
        var levels = new int[All.Count];
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = (int)(code >> (4 * i)) & 15;
        }

        return levels;
    }
}
