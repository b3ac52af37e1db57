namespace Toex.Profiles.Themes;

/// <summary>What a theme counts: a fact table of the profile database.</summary>
public enum FactKind
{
    /// <summary>Recorded offences, with their suspects and victims.</summary>
    Offence,

    /// <summary>Incidents of a person missing.</summary>
    MissingEpisode,

    /// <summary>Persons managed under ViSOR, with visits and orders.</summary>
    ManagedOffender,
}
