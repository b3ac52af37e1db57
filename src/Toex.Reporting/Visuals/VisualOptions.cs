using Toex.Reporting.Protection;

namespace Toex.Reporting.Visuals;

/// <summary>What to show of the data. A kind takes what it knows and leaves the rest.</summary>
public sealed record VisualOptions
{
    /// <summary>Id of the measure to show, where the kind shows one; null for the theme's first.</summary>
    public string? Measure { get; init; }

    /// <summary>Id of the dimension whose groups are shown, such as <c>RiskLevels</c>; null for the theme's first, where a kind shows
    /// groups, or a member is named.</summary>
    public string? Dimension { get; init; }

    /// <summary>The group of the dimension that a kind which shows a measure shows it of, such as <c>Rape</c>; null for all of
    /// them.</summary>
    public string? Member { get; init; }

    /// <summary>Name or code of the force to bring out; null for none.</summary>
    public string? Focus { get; init; }

    /// <summary>Whether City of London counts with the other forces by measures per resident; in focus it always does.</summary>
    public bool IncludeCityOfLondon { get; init; }

    /// <summary>
    /// Counts from 1 up to one less than this are withheld from groups, ages, hours and backlogs, and so are those from which a withheld
    /// one could be worked out, in all charts that are planned together; null shows all.
    /// </summary>
    public int? SmallNumbersBelow { get; init; }

    /// <summary>Known causes, such as a new recording rule, to be drawn and named where months are shown.</summary>
    public IReadOnlyList<VisualEvent> Events { get; init; } = [];

    /// <summary>Title to show in place of the finding; null for the finding.</summary>
    public string? Title { get; init; }

    /// <summary>Protective marking; null for OFFICIAL, and for OFFICIAL-SENSITIVE where persons are shown.</summary>
    public string? Marking { get; init; }

    /// <summary>Options that one kind defines, each a record of that kind's own.</summary>
    public IReadOnlyList<object> OfKinds { get; init; } = [];

    /// <summary>What may be shown beside the other charts of a call; null for a chart that stands alone.</summary>
    internal ProtectedCells? Cells { get; init; }

    /// <summary>A kind's own options; its defaults where none are given.</summary>
    internal T For<T>()
        where T : class, new() => OfKinds.OfType<T>().FirstOrDefault() ?? new();
}
