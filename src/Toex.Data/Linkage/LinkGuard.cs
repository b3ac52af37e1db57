namespace Toex.Data.Linkage;

/// <summary>Why two records are never joined by themselves, however much they share.</summary>
public enum LinkGuard
{
    /// <summary>Nothing keeps them apart.</summary>
    None,

    /// <summary>They agree as twins do: one birth date and family name, two given names.</summary>
    Twins,

    /// <summary>They agree as a father and the son who bears his name: born 15 years apart or more.</summary>
    FatherAndSon,

    /// <summary>They have different valid national identifiers.</summary>
    Identifiers,
}
