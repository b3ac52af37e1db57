using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Management.Automation.Internal;
using System.Security;

namespace Toex.Host;

/// <summary>Output to standard output, everything else to standard error; never a question.</summary>
internal sealed class ToexHostUserInterface : PSHostUserInterface
{
    private readonly Lock _writing = new();
    private readonly ToexHostRawUserInterface _raw = new();
    private readonly ProgressLine? _progress;

    public ToexHostUserInterface()
    {
        if (!Console.IsErrorRedirected)
        {
            _progress = new ProgressLine(Console.Error, () => Console.WindowWidth > 0 ? Console.WindowWidth : 80);
        }
    }

    /// <inheritdoc/>
    public override PSHostRawUserInterface RawUI => _raw;

    /// <inheritdoc/>
    public override bool SupportsVirtualTerminal { get; } =
        !OperatingSystem.IsWindows() && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null
        && Environment.GetEnvironmentVariable("TERM") is { Length: > 0 } and not "dumb";

    /// <inheritdoc/>
    public override void Write(string value) => To(Console.Out, value);

    /// <inheritdoc/>
    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Write(value);

    /// <inheritdoc/>
    public override void WriteLine(string value) => To(Console.Out, value + Environment.NewLine);

    /// <inheritdoc/>
    public override void WriteErrorLine(string value) => To(Console.Error, value + Environment.NewLine);

    /// <inheritdoc/>
    public override void WriteWarningLine(string message) => WriteErrorLine("WARNING: " + message);

    /// <inheritdoc/>
    public override void WriteVerboseLine(string message) => WriteErrorLine("VERBOSE: " + message);

    /// <inheritdoc/>
    public override void WriteDebugLine(string message) => WriteErrorLine("DEBUG: " + message);

    /// <inheritdoc/>
    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
        lock (_writing)
        {
            _progress?.Show(record);
        }
    }

    /// <summary>Takes the progress off the terminal.</summary>
    public void Finish() => To(Console.Error, "");

    /// <inheritdoc/>
    public override string ReadLine() => throw NotInteractive.Error("read a line");

    /// <inheritdoc/>
    public override SecureString ReadLineAsSecureString() => throw NotInteractive.Error("read a secret");

    /// <inheritdoc/>
    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) =>
        throw NotInteractive.Error("ask for " + string.Join(", ", descriptions.Select(d => d.Name)));

    /// <inheritdoc/>
    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice) =>
        throw NotInteractive.Error($"ask '{message.ReplaceLineEndings(" ").Trim()}'");

    /// <inheritdoc/>
    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) =>
        throw NotInteractive.Error("ask for a credential");

    /// <inheritdoc/>
    public override PSCredential PromptForCredential(
        string caption, string message, string userName, string targetName,
        PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) =>
        throw NotInteractive.Error("ask for a credential");

    private void To(TextWriter writer, string text)
    {
        var shown = SupportsVirtualTerminal ? text : WithoutColour(text);
        lock (_writing)
        {
            _progress?.Clear();
            writer.Write(shown);
        }
    }

    /// <summary>Views colour their headers; a file or pipe gets the text alone.</summary>
    private static string WithoutColour(string text) =>
        text.Contains('\e', StringComparison.Ordinal) ? new StringDecorated(text).ToString(OutputRendering.PlainText) : text;
}
