namespace HelpBuilder;

/// <summary>A cmdlet's verb and noun, and what else its attribute says.</summary>
internal sealed record CmdletName(string Verb, string Noun, string? DefaultSet, bool ShouldProcess)
{
    /// <summary>The name in a class's Cmdlet attribute; null for other classes.</summary>
    public static CmdletName? Of(Type type)
    {
        var attribute = type.CustomAttributes.FirstOrDefault(a => a.AttributeType.Name == "CmdletAttribute");
        return attribute is null
            ? null
            : new CmdletName(
                (string)attribute.ConstructorArguments[0].Value!,
                (string)attribute.ConstructorArguments[1].Value!,
                attribute.Named<string>("DefaultParameterSetName"),
                attribute.Named<bool>("SupportsShouldProcess"));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Verb}-{Noun}";
}
