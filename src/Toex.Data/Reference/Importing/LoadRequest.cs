using Toex.Data.Stores;

namespace Toex.Data.Reference.Importing;

/// <summary>A published file to load.</summary>
internal sealed record LoadRequest(IProfileStore Store, ReferenceKind Kind, string Path, PublishedFile File, ProgressMeter Meter);
