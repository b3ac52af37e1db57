namespace Toex.Profiles.Subjects;

/// <summary>A person's role in an offence. The two are never merged (Data Protection Act 2018, section 38).</summary>
public enum SubjectRole
{
    /// <summary>Suspected of the offence.</summary>
    Suspect = 1,

    /// <summary>Victim of the offence.</summary>
    Victim = 2,
}
