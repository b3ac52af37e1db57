namespace Toex.Profiles.Themes;

/// <summary>A way to count a theme: which facts, and which persons.</summary>
public sealed record ThemeScope
{
    /// <summary>Name that parameters take, such as <c>Police</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Version of the rule.</summary>
    public required string Version { get; init; }

    /// <summary>What it counts, in words.</summary>
    public required string Definition { get; init; }

    /// <summary>What is counted, as a sentence names it, such as <c>offences of every kind</c>; null for the theme's own name of
    /// them.</summary>
    public string? Counts { get; init; }

    /// <summary>Where the rule comes from.</summary>
    public required string Source { get; init; }

    /// <summary>A rule of the database's reference tables that lists offence codes, as <c>theme/scope</c>; null where the file lists
    /// them.</summary>
    public string? Rule { get; init; }

    /// <summary>Offence themes, and single codes, that count.</summary>
    public IReadOnlyList<ScopedOffences> Offences { get; init; } = [];

    /// <summary>Sex that a victim, missing person or offender must have (ISO/IEC 5218); 9 for any.</summary>
    public int Sex { get; init; } = AnySex;

    /// <summary>Least age of the victim, missing person or offender. One of unknown age counts.</summary>
    public int AgeFrom { get; init; }

    /// <summary>Greatest age. One of unknown age counts.</summary>
    public int AgeTo { get; init; } = AnyAge;

    internal const int AnySex = 9;
    internal const int AnyAge = 999;

    /// <summary>Whether every person counts, and what has none.</summary>
    internal bool AnyPerson => Sex == AnySex && AgeFrom == 0 && AgeTo == AnyAge;

    /// <summary>Name and version.</summary>
    public override string ToString() => $"{Id} {Version}";
}
