using System.Globalization;

namespace Toex.Profiles;

/// <summary>Days that are not known.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record ProfileGap(DateTime From, DateTime To)
{
    /// <summary>Both days in ISO 8601: 2026-03-01 to 2026-09-30.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd} to {To:yyyy-MM-dd}");
}
