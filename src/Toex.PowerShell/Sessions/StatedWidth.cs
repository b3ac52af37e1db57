using System.Management.Automation;
using System.Management.Automation.Language;

namespace Toex.PowerShell.Sessions;

/// <summary>
/// The width that a pipeline states for what it shows, as in <c>Get-ToexForce | Out-String -Width 120</c>. A view is chosen before
/// PowerShell knows it, so it is read from the line.
/// </summary>
internal static class StatedWidth
{
    private const string Parameter = "Width";

    /// <summary>The width; null where the line states none behind the cmdlet.</summary>
    internal static int? Find(InvocationInfo invocation)
    {
        if (invocation.Line?.Contains("-" + Parameter, StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        var offset = invocation.OffsetInLine - 1;
        return Parser.ParseInput(invocation.Line, out _, out _)
            .FindAll(a => a is PipelineAst && a.Extent.StartOffset <= offset && offset < a.Extent.EndOffset, searchNestedScriptBlocks: true)
            .Cast<PipelineAst>()
            .SelectMany(p => p.PipelineElements.OfType<CommandAst>().Where(c => c.Extent.StartOffset > offset))
            .Select(Stated)
            .LastOrDefault(w => w is not null);
    }

    private static int? Stated(CommandAst command)
    {
        var elements = command.CommandElements;
        var at = elements.ToList().FindIndex(e =>
            e is CommandParameterAst stated && string.Equals(stated.ParameterName, Parameter, StringComparison.OrdinalIgnoreCase));
        return at >= 0 && command.GetCommandName()?.StartsWith("Out-", StringComparison.OrdinalIgnoreCase) == true
            && (((CommandParameterAst)elements[at]).Argument
                ?? elements.ElementAtOrDefault(at + 1)) is ConstantExpressionAst { Value: int width and > 0 }
                ? width
                : null;
    }
}
