using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

namespace Toex.PowerShell.Views;

/// <summary>How wide the screen of a runspace is, for texts that fill a line.</summary>
internal sealed class ScreenWidth
{
    private const int Widest = 120;

    private static readonly ConditionalWeakTable<Runspace, ScreenWidth> Widths = [];

    /// <summary>That of the runspace that is running.</summary>
    internal static ScreenWidth Current => Widths.GetValue(Runspace.DefaultRunspace, _ => new());

    /// <summary>The width that the views in use are laid out for.</summary>
    internal int Screen { get; set; } = Widest;

    /// <summary>Characters of a line; a console keeps its last one free.</summary>
    internal int Columns { get; set; } = Widest - 1;
}
