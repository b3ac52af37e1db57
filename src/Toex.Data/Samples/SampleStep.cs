namespace Toex.Data.Samples;

/// <summary>A step of making sample data: what it makes, and the embedded texts that make it.</summary>
/// <param name="What">What it makes.</param>
/// <param name="Texts">Names of the texts, in order.</param>
internal sealed record SampleStep(string What, params string[] Texts)
{
    internal static SampleStep Plan { get; } = new("volumes, repeat suspects and stories",
        "05-variable", "10-draw", "20-lookup", "30-team", "40-cell", "50-repeat", "60-story", "67-batch-offence", "68-view", "80-name");

    /// <summary>Once for each batch.</summary>
    internal static SampleStep Batch { get; } = new("offences, suspects and victims",
        "67-batch-offence", "70-offence", "72-party", "75-offence-person", "85-person");

    internal static SampleStep RepeatSuspects { get; } = new("repeat suspects and their victims", "90-repeat-person", "910-late-offence");

    internal static SampleStep MissingEpisodes { get; } =
        new("missing episodes", "912-missing-lookup", "914-missing-person", "916-missing-episode");

    internal static SampleStep ManagedOffenders { get; } =
        new("managed offenders", "920-offender", "922-managed-offender", "923-visit", "924-order");

    internal static SampleStep Subjects { get; } = new("subjects", "93-subject");

    internal static SampleStep Finish { get; } = new("properties", "95-property", "99-drop");
}
