namespace Toex.Profiles.Facts;

/// <summary>What makes a person a candidate. Suspect and victim are never merged (Data Protection Act 2018, section 38).</summary>
public enum SubjectRole
{
    /// <summary>Suspected of an offence.</summary>
    Suspect = 1,

    /// <summary>Victim of an offence.</summary>
    Victim = 2,

    /// <summary>Missing, or managed: the person that the theme is about.</summary>
    Person = 3,
}
