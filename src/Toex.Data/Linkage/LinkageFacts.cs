namespace Toex.Data.Linkage;

/// <summary>What of a record can plainly contradict another.</summary>
/// <param name="Record">The record.</param>
/// <param name="BirthDay">Day of birth, counted.</param>
/// <param name="Sex">1 male, 2 female.</param>
/// <param name="Given">Number of the given name's meaning.</param>
/// <param name="Identifier">Number of the identifier.</param>
internal sealed record LinkageFacts(long Record, int? BirthDay, byte? Sex, int? Given, int? Identifier)
{
    private const int TenYears = 3653;

    internal bool Contradicts(LinkageFacts other)
    {
        if (Identifier is not null && Identifier == other.Identifier)
        {
            return false;
        }

        return BirthDay is { } birth && other.BirthDay is { } birthOther && Math.Abs(birth - birthOther) > TenYears
            || Sex is { } sex && other.Sex is { } otherSex && sex != otherSex && Given is { } given && other.Given is { } otherGiven && given != otherGiven;
    }
}
