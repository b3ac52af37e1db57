namespace Toex.Data.Linkage;

/// <summary>
/// Tells pairs that exclude each other: different valid national identifiers; twins; a father and the son who bears his name. No weight of
/// what they share makes them one person, and nothing that the data taught lifts it. Twins and father and son share what comes from the
/// family: a number or an email address of their own that agrees does lift that, and so does a third record that has the one's number and
/// the other's name and birth date.
/// </summary>
internal static class LinkageGuard
{
    /// <summary>Born so many years apart or more, two of one name are of two generations; <c>compare.sql</c> tells it.</summary>
    internal const int GenerationYears = 15;

    private const int Different = 7;
    private const int MuchAlike = 3;
    private const long OtherIdentifier = 1L << 48, SameIdentifier = 1L << 49, TwoNames = 1L << 50, Generation = 1L << 51,
        OneName = 1L << 52, Lifted = 1L << 53, WithoutSex = 1L << 54;

    /// <summary>What keeps a pair apart that agrees so.</summary>
    internal static LinkGuard ForCode(long code)
    {
        if ((code & OtherIdentifier) != 0)
        {
            return LinkGuard.Identifiers;
        }

        if ((code & Lifted) != 0)
        {
            return LinkGuard.None;
        }

        var levels = LinkageComparisons.Levels(code);
        var (given, family, order, birth, email, identifier) = (levels[0], levels[1], levels[2], levels[3], levels[7], levels[8]);
        if (identifier is 1 or 2 || email == 1 || family is 0 or > MuchAlike)
        {
            return LinkGuard.None;
        }

        // Of names in each other's place the one that differs may be the family name, mistyped.
        return birth == 1 && order == 0 && (code & WithoutSex) == 0
            && (given == Different && (code & OneName) == 0 || (code & TwoNames) != 0) ? LinkGuard.Twins
            : given is > 0 and <= MuchAlike && (code & Generation) != 0 ? LinkGuard.FatherAndSon
            : LinkGuard.None;
    }

    /// <summary>Whether two share a number of a system that knows a person by it; a national one is for a person to decide.</summary>
    internal static bool ShareNumber(long code) =>
        LinkageComparisons.Levels(code)[8] is 1 or 2 && (code & (SameIdentifier | OtherIdentifier)) == 0;

    /// <summary>Whether two bear one name and birth date.</summary>
    internal static bool OfOneName(long code)
    {
        var levels = LinkageComparisons.Levels(code);
        return levels[0] is > 0 and <= MuchAlike && levels[1] is > 0 and <= MuchAlike && levels[3] is 1 or 2;
    }

    /// <summary>
    /// Whether somebody is to look at the two, however improbable they are: they share a valid national identifier, whatever their names;
    /// or they are kept apart as twins or as father and son are who share a home.
    /// </summary>
    internal static bool Asks(long code) => (code & SameIdentifier) != 0
        || LinkageComparisons.Levels(code)[LinkageComparisons.Place] is > 0 and <= LinkageComparisons.OneHome
            && ForCode(code) is (LinkGuard.Twins or LinkGuard.FatherAndSon);

    /// <summary>
    /// Whether what agrees is too little for one person: a date and a place without a name; a name, however rare, without a date, a home, a
    /// number or an address of their own. A person is to look at those.
    /// </summary>
    internal static bool TellsTooLittle(long code)
    {
        var levels = LinkageComparisons.Levels(code);
        var (given, family, birth, home) = (levels[0], levels[1], levels[3], levels[LinkageComparisons.Place]);
        if (levels[LinkageComparisons.Telephone] is 1 or 2 || levels[7] is > 0 and <= MuchAlike || levels[8] is 1 or 2)
        {
            return false;
        }

        return (given == 0 && family == 0) || (birth == 0 && (home == 0 || home > LinkageComparisons.NearHome));
    }
}
