namespace Toex.Data.Reference.Titles;

/// <summary>Where a title is from, strongest first.</summary>
internal enum TitleEntryKind
{
    /// <summary>A usual wording that ships with Toex: chosen on purpose.</summary>
    Usual,

    /// <summary>The catalogue's title.</summary>
    Catalogue,

    /// <summary>The catalogue's title without the Act, section or code that it names.</summary>
    Shortened,
}
