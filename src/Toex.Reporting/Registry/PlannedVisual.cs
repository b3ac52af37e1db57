using Toex.Reporting.Protection;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Registry;

/// <summary>A visual that is to become a file, and perhaps a file of its data.</summary>
/// <param name="Kind">How the data are shown.</param>
/// <param name="Data">The data.</param>
/// <param name="Focus">The force to bring out unless the options name one; null for none.</param>
/// <param name="Path">The file.</param>
/// <param name="DataPath">The file of what is drawn, as data; null for none.</param>
public sealed record PlannedVisual(VisualKind Kind, VisualData Data, string? Focus, string Path, string? DataPath)
{
    /// <summary>Makes it.</summary>
    /// <exception cref="Toex.Data.Errors.ToexException">The data or options cannot be shown so.</exception>
    public Visual Make(VisualOptions options, CancellationToken cancel = default) =>
        VisualKinds.Make(Kind, Data, Mine(options), cancel);

    /// <summary>What may be shown beside the other visuals of the plan; null where it stands alone.</summary>
    internal ProtectedCells? Cells { get; init; }

    /// <summary>Adds the counts that it would show to those of its call.</summary>
    internal void Release(VisualOptions options, ReleasedCells release) =>
        ((ProfileKind)Kind).Release(Data, Mine(options), VisualKinds.Suiting(Data), release);

    private VisualOptions Mine(VisualOptions options) => options with { Focus = options.Focus ?? Focus, Cells = Cells };
}
