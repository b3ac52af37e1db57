namespace Toex.Profiles.Profiling;

/// <summary>What a profile counts.</summary>
public enum ProfileSource
{
    /// <summary>What forces submitted.</summary>
    Submissions,

    /// <summary>Police recorded crime as the Home Office publishes it: offences only, every victim.</summary>
    RecordedCrime,
}
