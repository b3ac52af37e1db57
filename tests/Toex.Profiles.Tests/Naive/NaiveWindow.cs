namespace Toex.Profiles.Tests.Naive;

/// <summary>A window written out: the days are literals of the test, not worked out by the product.</summary>
internal sealed record NaiveWindow(DateOnly BeforeFrom, DateOnly From, DateOnly To, int Months)
{
    internal bool Holds(NaiveOffence offence) => offence.Day >= From && offence.Day <= To;

    internal bool HeldBefore(NaiveOffence offence) => offence.Day >= BeforeFrom && offence.Day < From;
}
