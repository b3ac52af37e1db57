namespace Toex.Data.Schema;

/// <summary>
/// A view: what may be asked of columns that not everybody may read. On a server it belongs to the schema's owner, so that a role needs a
/// right to the view alone; a file has no rights, and a connection to one makes its own, which is not kept.
/// </summary>
/// <param name="Name">Name, in snake case and singular.</param>
/// <param name="Row">What a row is, for documentation.</param>
/// <param name="Text">A portable query.</param>
public sealed record View(string Name, string Row, string Text);
