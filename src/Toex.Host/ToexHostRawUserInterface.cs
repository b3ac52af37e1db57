using System.Management.Automation.Host;

namespace Toex.Host;

/// <summary>The measures of the terminal, for views; nothing of it can be changed.</summary>
internal sealed class ToexHostRawUserInterface : PSHostRawUserInterface
{
    private const int RedirectedWidth = 120;
    private const int RedirectedHeight = 50;

    /// <inheritdoc/>
    public override Size BufferSize
    {
        get => new(TerminalWidth ?? RedirectedWidth, TerminalHeight ?? RedirectedHeight);
        set { }
    }

    /// <inheritdoc/>
    public override Size WindowSize
    {
        get => BufferSize;
        set { }
    }

    /// <inheritdoc/>
    public override Size MaxWindowSize => BufferSize;

    /// <inheritdoc/>
    public override Size MaxPhysicalWindowSize => BufferSize;

    /// <inheritdoc/>
    public override ConsoleColor ForegroundColor { get; set; } = ConsoleColor.Gray;

    /// <inheritdoc/>
    public override ConsoleColor BackgroundColor { get; set; } = ConsoleColor.Black;

    /// <inheritdoc/>
    public override Coordinates CursorPosition { get; set; }

    /// <inheritdoc/>
    public override Coordinates WindowPosition { get; set; }

    /// <inheritdoc/>
    public override int CursorSize { get; set; } = 25;

    /// <inheritdoc/>
    public override string WindowTitle { get; set; } = "Toex";

    /// <inheritdoc/>
    public override bool KeyAvailable => false;

    private static int? TerminalWidth => Console.IsOutputRedirected || Console.WindowWidth <= 0 ? null : Console.WindowWidth;

    private static int? TerminalHeight => Console.IsOutputRedirected || Console.WindowHeight <= 0 ? null : Console.WindowHeight;

    /// <inheritdoc/>
    public override KeyInfo ReadKey(ReadKeyOptions options) => throw NotInteractive.Error("read a key");

    /// <inheritdoc/>
    public override void FlushInputBuffer()
    {
    }

    /// <inheritdoc/>
    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetBufferContents(Rectangle rectangle, BufferCell fill)
    {
    }

    /// <inheritdoc/>
    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents)
    {
    }

    /// <inheritdoc/>
    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill)
    {
    }
}
