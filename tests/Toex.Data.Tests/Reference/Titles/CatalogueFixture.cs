using Toex.Data.Reference;
using Toex.Data.Reference.Titles;

namespace Toex.Data.Tests.Reference.Titles;

/// <summary>The shipped catalogue in a new database, and a resolver for it.</summary>
public sealed class CatalogueFixture : IDisposable
{
    private readonly ReferenceDatabase database = new();

    public CatalogueFixture()
    {
        Catalogue = OffenceCatalogue.Load(database.Store, OffenceCatalogue.OnsCrimeSeverityScore, CancellationToken.None);
        Resolver = new(Catalogue);
    }

    public OffenceCatalogue Catalogue { get; }

    public OffenceTitleResolver Resolver { get; }

    public void Dispose() => database.Dispose();
}
