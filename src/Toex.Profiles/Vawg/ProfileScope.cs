namespace Toex.Profiles.Vawg;

/// <summary>Whose definition of VAWG a profile counts by.</summary>
public enum ProfileScope
{
    /// <summary>National policing: female victims aged 10 and over.</summary>
    Police,

    /// <summary>HM Government: the same offences against any victim, since the term covers all victims of these offences.</summary>
    Government,

    /// <summary>All recorded crime but fraud, for comparison; not a definition of VAWG.</summary>
    AllCrime,
}
