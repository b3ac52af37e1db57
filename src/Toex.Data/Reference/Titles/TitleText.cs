namespace Toex.Data.Reference.Titles;

/// <summary>A title taken apart.</summary>
/// <param name="Written">As it came.</param>
/// <param name="All">Every word, but for markers of a system such as EXPIRED; an attempt is the first word.</param>
/// <param name="Bare">Words of the offence alone: without Act, section, code, group of offences, attempt and number of offenders.</param>
/// <param name="Codes">Offence codes that the text holds at its ends or in brackets.</param>
/// <param name="Act">The Act that it names, by its full name where it is known, else as words; null where it names none.</param>
/// <param name="Sections">Sections that it names, without subsection: <c>47</c>, <c>2A</c>.</param>
/// <param name="Places">The same with their subsections, as keys of words.</param>
/// <param name="Groups">Offence groups or subgroups that it names beside the offence, as keys of words.</param>
/// <param name="IsAttempt">Whether it tells of an attempt.</param>
/// <param name="IsExpired">Whether it is marked as expired.</param>
/// <param name="Offenders"><c>single</c>, <c>multiple undefined</c> or null.</param>
internal sealed record TitleText(
    string Written, IReadOnlyList<string> All, IReadOnlyList<string> Bare, IReadOnlyList<string> Codes, string? Act,
    IReadOnlyList<string> Sections, IReadOnlyList<string> Places, IReadOnlyList<string> Groups, bool IsAttempt, bool IsExpired,
        string? Offenders)
{
    internal const string Attempt = "attempt";

    internal const string Single = "single";

    internal const string Multiple = "multiple undefined";
}
