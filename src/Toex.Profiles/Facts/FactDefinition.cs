namespace Toex.Profiles.Facts;

/// <summary>
/// A fact that themes count: what forces record in one table of the profile database. It says what can be counted, by which dimensions, and
/// what cannot be known; what a profile, a chart or a file makes of it needs no other word about it.
/// </summary>
public abstract class FactDefinition
{
    /// <summary>Name that a definition file uses, such as <c>missingEpisode</c>.</summary>
    public abstract string Id { get; }

    /// <summary>What is counted, for the foot of a page.</summary>
    public abstract string Title { get; }

    /// <summary>What a single one is called, for notes.</summary>
    public abstract string One { get; }

    /// <summary>The counts, the one of the things themselves first.</summary>
    public abstract IReadOnlyList<CountDefinition> Counts { get; }

    /// <summary>The dimensions.</summary>
    public abstract IReadOnlyList<DimensionDefinition> Dimensions { get; }

    /// <summary>Which dimensions are counted jointly. A count's total is that of the first facet that has it.</summary>
    public abstract IReadOnlyList<FacetDefinition> Facets { get; }

    /// <summary>Who is ranked of it, the default first; nobody where no person is known.</summary>
    public virtual IReadOnlyList<SubjectDefinition> Subjects { get; } = [];

    /// <summary>Numbers that a theme may set, with their defaults.</summary>
    public virtual IReadOnlyDictionary<string, int> Settings { get; } = new Dictionary<string, int>();

    /// <summary>What is spread over subjects; null where no subject is known.</summary>
    public virtual SpreadDefinition? Spread => null;

    /// <summary>What is overdue or open; null where nothing is.</summary>
    public virtual BacklogDefinition? Backlog => null;

    /// <summary>The facet of how long things took; null where that is not known.</summary>
    public virtual string? Durations => null;

    /// <summary>The facet of persons by age and sex; null where persons are not known.</summary>
    public virtual string? Ages => null;

    /// <summary>What a pyramid of these persons counts.</summary>
    public virtual string AgesUnit => "";

    /// <summary>The facet by weekday and hour; null where hours are not known.</summary>
    public virtual string? Hours => null;

    /// <summary>Title of the heat map.</summary>
    public virtual string HoursTitle => "";

    /// <summary>The count that is a sum of severity weights; null where none is.</summary>
    public virtual string? Harm => null;

    /// <summary>Months in a period: 3 where the source has quarters alone.</summary>
    public virtual int PeriodMonths => 1;

    /// <summary>Whether it is published data, of which no person is known.</summary>
    public virtual bool IsPublished => false;

    /// <summary>Whether its scopes are lists of offence codes, and its subjects suspects and victims.</summary>
    public virtual bool IsOfOffences => false;

    /// <summary>The count of a name; null where there is none.</summary>
    public CountDefinition? Count(string name) => Counts.FirstOrDefault(c => c.Name == name);

    /// <summary>Those of a role; null where nobody is ranked so.</summary>
    public SubjectDefinition? Subject(SubjectRole role) => Subjects.FirstOrDefault(s => s.Role == role);

    /// <summary>The dimension of a name; null where there is none.</summary>
    public DimensionDefinition? Dimension(string name) => Dimensions.FirstOrDefault(d => d.Name == name);

    /// <summary>The name that a definition file uses.</summary>
    public override string ToString() => Id;
}
