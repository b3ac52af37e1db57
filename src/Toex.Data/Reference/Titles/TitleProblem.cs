namespace Toex.Data.Reference.Titles;

/// <summary>Why a title is not resolved.</summary>
public enum TitleProblem
{
    /// <summary>It is resolved.</summary>
    None,

    /// <summary>There is no text.</summary>
    Blank,

    /// <summary>The text says that it is no notifiable crime.</summary>
    NotACrime,

    /// <summary>The text names a group of offences, not an offence.</summary>
    GroupOnly,

    /// <summary>The text fits several codes that do not weigh the same.</summary>
    Ambiguous,

    /// <summary>Parts of the text (title, code, Act and section, group) contradict each other.</summary>
    Contradiction,

    /// <summary>An attempt, or an offence by several undefined offenders, for which the catalogue has no certain code.</summary>
    NoCodeForForm,

    /// <summary>No title is near enough to be certain.</summary>
    Unknown,
}
