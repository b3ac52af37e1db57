using Toex.Data.Collections;

namespace Toex.Data.Reference.Importing;

/// <summary>The rows of a file that were not loaded for one reason.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Count">How many rows.</param>
/// <param name="Examples">The first of them; all are in table <c>reference_issue</c>.</param>
public sealed record RejectionSummary(string Reason, long Count, ItemList<RejectedRow> Examples);
