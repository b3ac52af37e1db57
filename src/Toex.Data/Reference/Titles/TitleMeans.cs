namespace Toex.Data.Reference.Titles;

/// <summary>How a title led to its offence code.</summary>
public enum TitleMeans
{
    /// <summary>Not at all: the title is not resolved.</summary>
    None,

    /// <summary>The text is the title of the code, letter for letter.</summary>
    ExactTitle,

    /// <summary>The text is the title but for case, punctuation, small words, word endings or the wording of an age.</summary>
    SameWords,

    /// <summary>The text is a usual name or a force's wording that ships with Toex.</summary>
    UsualWording,

    /// <summary>The text is a title or usual wording with misspelt words.</summary>
    Misspelling,

    /// <summary>The text holds the code itself.</summary>
    Code,

    /// <summary>The text names the Act and section of the offence.</summary>
    ActAndSection,
}
