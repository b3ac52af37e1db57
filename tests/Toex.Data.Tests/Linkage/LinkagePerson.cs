namespace Toex.Data.Tests.Linkage;

/// <summary>A record to link, as a test writes it down.</summary>
public sealed record LinkagePerson(string? Given, string? Family, string? Born = null, int? Sex = null)
{
    public string? Address { get; init; }

    public string? Town { get; init; }

    public string? Postcode { get; init; }

    public string? Telephone { get; init; }

    public string? Email { get; init; }

    public string? Identifier { get; init; }
}
