namespace Toex.Profiles.Themes;

/// <summary>Offences that a scope counts.</summary>
/// <param name="Name">An offence theme of the reference tables, such as <c>Rape</c>, or an offence code, such as <c>008/67</c>.</param>
/// <param name="CountedAs">The group that they are shown under.</param>
/// <param name="DomesticOnly">Whether they count only where the force flagged them domestic.</param>
/// <param name="Line">Line of the definition file.</param>
public sealed record ScopedOffences(string Name, string CountedAs, bool DomesticOnly, int Line);
