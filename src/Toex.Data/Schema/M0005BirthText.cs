using static Toex.Data.Schema.Column;

namespace Toex.Data.Schema;

/// <summary>Birth dates that are known in part, or that cannot be: what record linkage can compare of them. No age follows from
/// one.</summary>
internal static class M0005BirthText
{
    /// <summary>Year, month and day, ?? for what is not known: <c>1984-03-??</c>, <c>1984-02-31</c>. Empty where there is a birth date, or
    /// none at all.</summary>
    private static readonly Column BirthText = Text("birth_text", 10).OrNull();

    internal static readonly Migration Migration = new(5, "birth dates known in part", [])
    {
        Added = [("person", BirthText), ("person_superseded", BirthText)],
    };
}
