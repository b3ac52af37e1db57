using System.Globalization;
using System.Management.Automation.Host;

namespace Toex.Host;

/// <summary>The host that scripts see as <c>$Host</c>.</summary>
internal sealed class ToexHost : PSHost
{
    private readonly ToexHostUserInterface _ui = new();

    /// <inheritdoc/>
    public override string Name => "ToexHost";

    /// <inheritdoc/>
    public override Version Version { get; } = typeof(ToexHost).Assembly.GetName().Version!;

    /// <inheritdoc/>
    public override Guid InstanceId { get; } = Guid.NewGuid();

    /// <inheritdoc/>
    public override PSHostUserInterface UI => _ui;

    /// <inheritdoc/>
    public override CultureInfo CurrentCulture => CultureInfo.CurrentCulture;

    /// <inheritdoc/>
    public override CultureInfo CurrentUICulture => CultureInfo.CurrentUICulture;

    /// <summary>The code that the script gave to <c>exit</c>; null where it did not.</summary>
    public int? RequestedExitCode { get; private set; }

    /// <inheritdoc/>
    public override void SetShouldExit(int exitCode) => RequestedExitCode = exitCode;

    /// <inheritdoc/>
    public override void NotifyBeginApplication()
    {
    }

    /// <inheritdoc/>
    public override void NotifyEndApplication()
    {
    }

    /// <inheritdoc/>
    public override void EnterNestedPrompt() => throw NotInteractive.Error("open a nested prompt");

    /// <inheritdoc/>
    public override void ExitNestedPrompt()
    {
    }

    /// <summary>Leaves the terminal as the next program should find it.</summary>
    public void Finish() => _ui.Finish();
}
