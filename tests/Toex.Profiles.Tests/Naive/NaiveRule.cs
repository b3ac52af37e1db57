namespace Toex.Profiles.Tests.Naive;

/// <summary>A scope rule as the reference tables' README words it.</summary>
internal sealed record NaiveRule(int Id, bool FemaleVictim)
{
    internal static NaiveRule AllCrime { get; } = new(3, false);

    internal static NaiveRule Of(string scope) => scope switch
    {
        "Police" => new(1, true),
        "Government" => new(2, false),
        _ => AllCrime,
    };

    internal IEnumerable<NaiveRole> Victims(NaiveOffence offence) =>
        offence.Roles.Where(r => r.Role == 2 && (!FemaleVictim || (r.Sex == 2 && (r.Age is null || r.Age >= 10))));
}
