namespace Toex.Data.Linkage;

/// <summary>
/// Tells pairs that agree as twins do, or as a father and the son who bears his name: what they share comes from the family, and no
/// weight of it makes them one person. A number or an email address of their own that agrees lifts the guard; so does a data set that
/// gets given names or birth dates wholly wrong so often that the guard would part more persons than it keeps apart.
/// </summary>
internal sealed class LinkageGuard(LinkageModel model)
{
    private const double NamesOftenWrong = 0.05;
    private const double DatesOftenWrong = 0.02;
    private const int Different = 7;
    private const int MuchAlike = 3;
    private const int FurtherApart = 7;

    private readonly bool twins = model.Levels.Single(l => l.Comparison == "given name" && l.Level == Different).M < NamesOftenWrong;
    private readonly bool namesakes = model.Levels.Single(l => l.Comparison == "birth date" && l.Level == FurtherApart).M < DatesOftenWrong;

    internal bool Keeps(long code)
    {
        var levels = LinkageComparisons.Levels(code);
        var (given, family, birth, email, identifier) = (levels[0], levels[1], levels[3], levels[7], levels[8]);
        if (identifier is 1 or 2 || email is 1 or 2 || family is 0 or > MuchAlike)
        {
            return false;
        }

        return twins && birth == 1 && given == Different || namesakes && birth == FurtherApart && given is > 0 and <= MuchAlike;
    }
}
