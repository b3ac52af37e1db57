namespace HelpBuilder;

/// <summary>A parameter, as it is in one parameter set.</summary>
internal sealed record ParameterHelp(
    string Name,
    string Type,
    bool IsSwitch,
    bool IsList,
    IReadOnlyList<string> Description,
    string DefaultValue,
    IReadOnlyList<string> AcceptedValues,
    IReadOnlyList<string> Aliases,
    bool Wildcards,
    bool Required,
    int? Position,
    bool FromPipeline,
    bool FromPipelineByName)
{
    public string PipelineInput => (FromPipeline, FromPipelineByName) switch
    {
        (true, true) => "True (ByValue, ByPropertyName)",
        (true, false) => "True (ByValue)",
        (false, true) => "True (ByPropertyName)",
        _ => "False",
    };
}
