using Toex.Data.Collections;

namespace Toex.Data.Samples;

/// <summary>Something planted in every sample, at every scale and seed, that the product should bring to light.</summary>
/// <param name="Id">Short name.</param>
/// <param name="Title">What happened, in a line.</param>
/// <param name="LookFor">What a profile should show.</param>
/// <param name="ForceCodes">ONS codes of the forces concerned.</param>
/// <param name="LocalReferences">Local references of the persons whom the story is about.</param>
public sealed record SampleStory(
    string Id, string Title, string LookFor, ItemList<string> ForceCodes, ItemList<string> LocalReferences);
