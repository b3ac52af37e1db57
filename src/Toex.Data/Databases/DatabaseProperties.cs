using System.Globalization;

namespace Toex.Data.Databases;

/// <summary>Names of the rows of <c>database_property</c>.</summary>
public static class DatabaseProperties
{
    /// <summary>The product that made the database: <c>Toex</c>.</summary>
    public const string Product = "product";

    /// <summary>Identity of the database, a GUID.</summary>
    public const string Id = "database_id";

    /// <summary>When it was made (UTC, ISO 8601).</summary>
    public const string Created = "created_utc";

    /// <summary>Whether its rows are generated: <c>true</c>.</summary>
    public const string Sample = "sample";

    /// <summary>The rows that a new database begins with: an identity of its own.</summary>
    internal static IEnumerable<object?[]> OfNew() =>
    [
        [Product, "Toex"],
        [Id, Guid.NewGuid().ToString()],
        [Created, DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture)],
    ];
}
