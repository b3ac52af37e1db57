using System.Globalization;

namespace Toex.Data.Subjects;

/// <summary>A person record of a pair.</summary>
/// <param name="PersonId">Key of the record.</param>
/// <param name="SubjectId">Subject that it belongs to.</param>
/// <param name="PoliceForce">Name of the force that recorded it.</param>
/// <param name="LocalReference">The force's own reference.</param>
/// <param name="GivenName">Given name as recorded.</param>
/// <param name="FamilyName">Family name as recorded.</param>
/// <param name="BirthDate">Birth date as recorded.</param>
/// <param name="BirthText">What is known of a birth date in part, or that cannot be, such as <c>1984-03-??</c>.</param>
public sealed record LinkedPerson(
    long PersonId, long SubjectId, string PoliceForce, string LocalReference, string? GivenName, string? FamilyName, DateTime? BirthDate,
        string? BirthText)
{
    /// <summary>Given and family name as recorded.</summary>
    public string Name => string.Join(' ', new[] { GivenName, FamilyName }.Where(n => !string.IsNullOrEmpty(n)));

    /// <summary><see cref="BirthDate"/> as ISO 8601 text; else <see cref="BirthText"/>.</summary>
    public string? Born => BirthDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? BirthText;

    /// <summary>The key, and nothing personal.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Person {PersonId}");
}
