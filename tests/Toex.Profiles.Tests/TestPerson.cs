namespace Toex.Profiles.Tests;

/// <summary>A person as one force recorded them, made by a <see cref="TestDatabase"/>.</summary>
internal sealed record TestPerson(
    long Id, int ForceId, string Reference, string? GivenName, string? FamilyName, DateOnly? BirthDate, int SexId, int? AgeThen)
{
    /// <summary>Age on the day of an offence: the one recorded, or else by the birth date.</summary>
    internal int? AgeOn(DateOnly day) => AgeThen ?? (BirthDate is { } born
        ? day.Year - born.Year - ((day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0)
        : null);
}
