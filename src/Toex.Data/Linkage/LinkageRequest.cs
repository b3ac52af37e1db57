namespace Toex.Data.Linkage;

/// <summary>What a run of linkage is asked to do.</summary>
public sealed record LinkageRequest
{
    /// <summary>How to link.</summary>
    public LinkageSettings Settings { get; init; } = new();

    /// <summary>A model trained before; null trains one.</summary>
    public LinkageModel? Model { get; init; }

    /// <summary>What persons decided about pairs.</summary>
    public IReadOnlyCollection<LinkDecision> Decisions { get; init; } = [];

    /// <summary>Told when a step begins.</summary>
    public IProgress<LinkageProgress>? Progress { get; init; }
}
