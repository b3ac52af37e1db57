using System.Globalization;
using Toex.Data.Calendar;
using Toex.Data.Reference;
using Toex.Profiles.Cubes;
using Toex.Profiles.Measures;
using Toex.Profiles.Severity;

namespace Toex.Profiles.Facts.Offences;

/// <summary>Recorded offences in scope, with their suspects and victims, and all recorded crime beside them.</summary>
internal sealed class OffenceFact : CountedFact
{
    private const string Codes = "codes", Crime = "crime", Suspects = "suspects";

    public override string Id => "offence";

    public override string Title => "Offences submitted by forces";

    public override string One => "offence";

    public override bool IsOfOffences => true;

    public override string Harm => "harm";

    public override string Ages => "ages";

    public override string AgesUnit => "victims";

    public override string Hours => "hours";

    public override string HoursTitle => "When offences were committed";

    public override SpreadDefinition Spread => new(Suspects, "suspects", "Harm by suspect", "suspects", "harm");

    public override IReadOnlyList<SubjectDefinition> Subjects { get; } =
        [new(SubjectRole.Suspect, "suspects", "latest offence", 1), new(SubjectRole.Victim, "victims", "latest offence", 2)];

    public override IReadOnlyList<CountDefinition> Counts { get; } =
    [
        new("offences", "offences in scope", true),
        new("domestic", "offences in scope that are flagged as domestic abuse", true),
        new("charged", "offences in scope that are charged or summonsed", true),
        new("harm", "sum of severity weights of the offences in scope", true, Whole: false),
        new("crime", "all recorded crime but fraud", false),
        new("crimeHarm", "sum of severity weights of all recorded crime but fraud", false, Whole: false),
        new("victimParts", "victims' parts in offences in scope: a victim of two offences has two", false),
        new("victims", "victims of offences in scope", false),
        new("repeatVictims", "victims of two or more offences in scope", false),
        new("suspects", "suspects of offences in scope", false),
        new("repeatSuspects", "suspects of two or more offences in scope", false),
        new("serialSuspects", "suspects of offences against two or more victims", false),
    ];

    public override IReadOnlyList<DimensionDefinition> Dimensions { get; } =
    [
        new("month", "month in which the offence was recorded"),
        new("offenceCode", "Home Office offence code") { IsNamed = true },
        new("offenceTheme", "group under which the scope shows the offence") { IsNamed = true, IsBreakdown = true },
        new("outcome", "group of the outcome so far") { IsNamed = true, IsBreakdown = true, SettlesLate = true },
        new("location", "kind of place") { IsNamed = true, IsBreakdown = true },
        new("weekday", "weekday on which it was committed, Monday 0; -1 not known"),
        new("hour", "hour in which it was committed; -1 not known"),
        new("age", "victim's age at the time; -1 not known"),
        new("sex", "victim's sex (ISO/IEC 5218)"),
    ];

    public override IReadOnlyList<FacetDefinition> Facets { get; } =
    [
        new(Codes, ["month", "offenceCode", "offenceTheme"], ["offences", "domestic", "charged", "harm"]),
        new("hours", ["weekday", "hour"], ["offences", "domestic", "charged"]),
        new("outcomes", ["outcome"], ["offences", "domestic", "charged"]),
        new("locations", ["location"], ["offences", "domestic", "charged"]),
        new("ages", ["age", "sex"], ["victimParts"]),
        new("victims", [], ["victims", "repeatVictims"]),
        new(Suspects, [], ["suspects", "repeatSuspects", "serialSuspects"]) { Amount = "harm" },
        new(Crime, ["offenceCode"], ["crime", "crimeHarm"]),
    ];

    internal override void Count(CubeBuilder cube, FactRequest request, CancellationToken cancel)
    {
        cube.Name("offenceCode", request.Scale.Members);
        cube.Name("offenceTheme", request.Scope.Groups);
        cube.Name("outcome", "outcomes");
        cube.Name("location", "locations");
        cube.Read("offences", [request.Before, request.From, request.To, .. request.Scope.Parameters]);
        cube.Read("subjects", [request.From, request.To, Weights, .. request.Scope.Parameters]);
        cube.Read("all-crime", request.Before, request.From, request.To);
        AddNotes(cube, request);
    }

    internal override void Complete(FacetDefinition facet, Span<int> keys, Span<double> counts, FactRequest request)
    {
        if (facet.Name == Codes)
        {
            var code = keys[facet.DimensionAt("offenceCode")];
            keys[facet.DimensionAt("offenceTheme")] = request.Scope.GroupOf(code);
            counts[facet.CountAt("harm")] = counts[facet.CountAt("offences")] * request.Scale.WeightOf(code);
        }
        else if (facet.Name == Crime)
        {
            var code = keys[facet.DimensionAt("offenceCode")];
            var crimes = request.Scale.CountsAsCrime(code) ? counts[facet.CountAt("crime")] : 0;
            counts[facet.CountAt("crime")] = crimes;
            counts[facet.CountAt("crimeHarm")] = crimes * request.Scale.WeightOf(code);
        }
    }

    internal override bool KnowsBefore(ForceCoverage coverage, ReportingWindow window) =>
        coverage.HasMonthOf(window.Before().From, window.Before().To);

    internal override IEnumerable<(string Name, object? Value)> RankingParameters(FactRequest request, SubjectRole role) =>
        [("role", (int)role), Weights, .. request.Scope.Parameters];

    private static (string, object?) Weights => ("weight_scale", SeverityScale.OnsCrimeSeverityScore);

    private static void AddNotes(CubeBuilder cube, FactRequest request)
    {
        var unresolved = UnresolvedByForce(cube.Facet(Crime));
        var codes = cube.Rows(
            "unclassified-codes", r => (Force: r.GetInt32(0), Code: r.GetString(1), Offences: r.GetInt64(2)), request.From, request.To)
            .ToLookup(r => r.Force, r => (r.Code, r.Offences));
        foreach (var force in cube.Coverage)
        {
            if (unresolved.GetValueOrDefault(force.ForceId) is > 0 and var number)
            {
                cube.Note(force.ForceId, new(string.Create(CultureInfo.InvariantCulture,
                    $"{number:N0} of the force's recorded crimes have a text for which no offence code is certain: they are in no theme "
                        + $"and have no weight. Get-ToexSubmission -Issue lists the texts.")));
            }

            if (UnclassifiedNote.Note(codes[force.ForceId]) is { } note)
            {
                cube.Note(force.ForceId, note);
            }

            NoteStart(cube, force, request.Window.Before());
        }
    }

    private static Dictionary<int, long> UnresolvedByForce(CubeFacet crime)
    {
        var numbers = new Dictionary<int, long>();
        var (codes, crimes) = (crime.Keys("offenceCode"), crime.Counts("crime"));
        for (var row = 0; row < crime.RowCount; row++)
        {
            if (codes[row] == UnclassifiedOffence.Id && crime.Periods[row] == CubePeriod.Window)
            {
                numbers[crime.Forces[row]] = numbers.GetValueOrDefault(crime.Forces[row]) + (long)crimes[row];
            }
        }

        return numbers;
    }

    private static void NoteStart(CubeBuilder cube, ForceCoverage force, ReportingWindow before)
    {
        if (!force.HasMonthOf(before.From, before.To))
        {
            cube.Note(force.ForceId, new(force.FirstDayFrom(before.From, before.To) is { } start
                ? $"This force's recorded crime begins on {start:yyyy-MM-dd}, within the window before, so the change is not known."
                : "The window before holds no recorded crime of this force, so the change is not known.") { Concerns =
                    MeasureKind.Change });
        }
    }
}
