using System.Globalization;
using Toex.Data;
using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Profiles.Populations;
using Toex.Profiles.Scopes;
using Toex.Profiles.Severity;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Vawg;

/// <summary>What all profiles of one request share: window, scope, severity scale, populations.</summary>
internal sealed record ProfileContext(
    ProfileDatabase Database, ReportingWindow Window, ScopeRule Scope, SeverityScale Scale, PopulationTable Population, string Source, bool Published)
{
    private DateOnly Middle => Window.From.AddDays((Window.To.DayNumber - Window.From.DayNumber) / 2);

    internal DateTime From => Window.From.ToDateTime(default);

    internal DateTime To => Window.To.ToDateTime(default);

    internal long? PeopleOf(Force force) => Population.NearestTo(force.Id, PopulationTable.Persons, Middle)?.People;

    internal long? FemalesOf(Force force) => Population.NearestTo(force.Id, PopulationTable.Female, Middle)?.People;

    internal VawgOffenceTheme ThemeOf(string name, long offences, double harm, long allOffences, long? people)
    {
        var (lower, upper) = Rates.LimitsPer1000(offences, people);
        return new(name, offences, Rates.Share(offences, allOffences), Rates.Per1000(offences, people), lower, upper, harm, Rates.Per1000(harm, people));
    }

    internal ProfileProvenance ProvenanceOf(Force force, IEnumerable<(int CodeId, long Offences)> counted, IEnumerable<ProfileNote> notes)
    {
        var codes = counted.Select(c => (Code: Scale[c.CodeId], c.Offences)).Where(c => c.Offences != 0).ToList();
        return new()
        {
            Source = Source,
            Database = Database.Location,
            // Published figures are real, in whichever database they are loaded.
            SampleData = Database.SampleData && !Published,
            AsOf = To,
            ScopeRule = $"{Scope.Scope} {Scope.Version}",
            ScopeDefinition = Scope.Definition,
            SeverityScale = Scale.Name,
            Population = Population.NearestTo(force.Id, PopulationTable.Persons, Middle) is var (year, _)
                ? string.Create(CultureInfo.InvariantCulture, $"residents of {year}") : null,
            Unweighted = [.. codes.Where(c => c.Code.Weight is null).OrderByDescending(c => c.Offences).ThenBy(c => c.Code.Code, StringComparer.Ordinal)
                .Select(c => new UnweightedOffence(c.Code.Code, c.Code.Title, c.Offences))],
            Overrides = [.. codes.Where(c => c.Code.Approver is not null).OrderBy(c => c.Code.Code, StringComparer.Ordinal)
                .Select(c => new WeightOverride(c.Code.Code, c.Code.Title, c.Code.Weight.GetValueOrDefault(), c.Code.Approver!))],
            Notes = [.. notes],
            ModuleVersion = ModuleVersion.Text,
        };
    }
}
