namespace Toex.Profiles.Vawg;

/// <summary>What a profile counts.</summary>
public enum ProfileSource
{
    /// <summary>Offences that forces submitted, with their victims and suspects.</summary>
    Submissions,

    /// <summary>Police recorded crime as the Home Office publishes it: offences only, every victim.</summary>
    RecordedCrime,
}
