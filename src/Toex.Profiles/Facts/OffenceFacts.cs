using System.Globalization;
using Toex.Data.Calendar;
using Toex.Data.Reference;
using Toex.Profiles.Queries;
using Toex.Profiles.Severity;

namespace Toex.Profiles.Facts;

/// <summary>Counts recorded offences in scope, with their suspects and victims, and all recorded crime beside them.</summary>
internal sealed class OffenceFacts : FactSource
{
    private const int ByMonthAndCode = 1, ByHour = 3, ByAge = 4, BySuspect = 7, ByVictim = 8, ByOutcome = 10;
    private const int Offences = 0, Domestic = 1, Charged = 2;

    internal override string Title => "Offences submitted by forces";

    internal override (string Title, string Subjects, string Amount)? Spread => ("Harm by suspect", "suspects", "harm");

    internal override string HoursTitle => "When offences were committed";

    internal override bool HasHarm => true;

    internal override string AgesUnit => "victims";

    private protected override string LatestQuery => "latest-offence";

    internal override string One => "offence";

    private static ProfileNote NothingBefore => new("The window before holds no recorded crime of this force, so the change is not known.", "Change");

    internal override Dictionary<int, ForceFigures> Load(FactRequest request, CancellationToken cancel)
    {
        var all = new Dictionary<int, ForceFigures>();
        foreach (var force in FirstDays(request, "offence-forces", cancel).Keys)
        {
            Figures(all, force, request);
        }

        var (outcomes, locations) = (request.Names("outcomes", cancel), request.Names("locations", cancel));
        foreach (var row in request.Cube("offence-cube", cancel, [request.Before, request.From, .. request.Scope.Parameters]))
        {
            var figures = Figures(all, row.ForceId, request);
            switch (row.Slice)
            {
                case ByMonthAndCode:
                    AddTotals(figures, row, request);
                    break;
                case ByHour when row.InWindow:
                    figures.Hours.Add((row.A, row.B, (long)row.Counts[Offences]));
                    break;
                case ByOutcome when row.InWindow:
                    figures.AddGroup("outcome", outcomes[row.A], row.A, row.Counts[Offences]);
                    break;
                case > ByOutcome when row.InWindow:
                    figures.AddGroup("location", locations[row.A], row.A, row.Counts[Offences]);
                    break;
            }
        }

        AddSubjects(all, request, cancel);
        AddAllCrime(all, request, cancel);
        return all;
    }

    private static (string, object?) Weights => ("weight_scale", SeverityScale.OnsCrimeSeverityScore);

    private static void AddTotals(ForceFigures figures, CubeRow row, FactRequest request)
    {
        var harm = row.Counts[Offences] * (double)request.Scale[row.B].Weight.GetValueOrDefault();
        foreach (var (name, amount) in new[] { ("offences", row.Counts[Offences]), ("domestic", row.Counts[Domestic]), ("charged", row.Counts[Charged]), ("harm", harm) })
        {
            figures.Add(name, row.Period, amount);
            if (row.InWindow)
            {
                figures.AddMonth(name, row.A - request.FirstMonth, amount);
            }
        }

        if (row.InWindow)
        {
            figures.Codes.Add((row.B, (long)row.Counts[Offences]));
            figures.AddGroup("offenceTheme", request.Scope.GroupOf(row.B), 0, row.Counts[Offences], harm);
        }
    }

    private static void AddSubjects(Dictionary<int, ForceFigures> all, FactRequest request, CancellationToken cancel)
    {
        foreach (var row in request.Cube("offence-subjects", cancel, [request.From, Weights, .. request.Scope.Parameters]))
        {
            var (figures, harm, subjects) = (Figures(all, row.ForceId, request), row.Counts[0], row.Counts[1]);
            switch (row.Slice)
            {
                case ByAge:
                    figures.Ages.Add((row.A, row.B, (long)subjects));
                    break;
                case BySuspect:
                    figures.Spread.Add((harm, (long)subjects));
                    figures.Add("suspects", 1, subjects);
                    figures.Add("repeatSuspects", 1, row.A * subjects);
                    figures.Add("serialSuspects", 1, row.B * subjects);
                    break;
                case ByVictim:
                    figures.Add("repeatVictims", 1, row.A * subjects);
                    break;
            }
        }
    }

    private static void AddAllCrime(Dictionary<int, ForceFigures> all, FactRequest request, CancellationToken cancel)
    {
        var codes = UnclassifiedCodes(request, cancel);
        var crimes = request.Cube("all-crime", cancel, request.Before, request.From).Where(r => r.A == UnclassifiedOffence.Id || request.Scale[r.A].IsCrime).ToLookup(r => r.ForceId);
        foreach (var (forceId, figures) in all)
        {
            var force = crimes[forceId].ToList();
            foreach (var row in force.Where(r => r.InWindow))
            {
                figures.Add("crime", 1, row.Counts[0]);
                figures.Add("crimeHarm", 1, row.Counts[0] * (double)request.Scale[row.A].Weight.GetValueOrDefault());
            }

            NoteUnresolved(figures, (long)force.Where(r => r.InWindow && r.A == UnclassifiedOffence.Id).Sum(r => r.Counts[0]));
            if (UnclassifiedNote.Of(codes[forceId]) is { } note)
            {
                figures.Notes.Add(note);
            }

            NoteStart(figures, force.Where(r => !r.InWindow).Select(r => (int?)r.Counts[1]).Min(), request);
        }
    }

    private static ILookup<int, (string Code, long Offences)> UnclassifiedCodes(FactRequest request, CancellationToken cancel)
    {
        var (low, high) = ForceRange.Of(request.Forces);
        return request.Database.Store.Query(
                ProfileQuery.Named("unclassified-codes", request.From, ("to", request.Window.ToDay), ("force_low", low), ("force_high", high)),
                row => (Force: row.GetInt32(0), Code: row.GetString(1), Offences: row.GetInt64(2)), cancel)
            .ToLookup(r => r.Force, r => (r.Code, r.Offences));
    }

    private static void NoteStart(ForceFigures figures, int? first, FactRequest request)
    {
        figures.BeforeIsKnown = first is { } day && DayNumber.MonthOf(DayNumber.ToDate(day)) == DayNumber.MonthOf(request.Window.Before().From);
        if (!figures.BeforeIsKnown)
        {
            figures.Notes.Add(first is { } start
                ? new($"This force's recorded crime begins on {DayNumber.ToDate(start):yyyy-MM-dd}, within the window before, so the change is not known.", "Change")
                : NothingBefore);
        }
    }

    private static void NoteUnresolved(ForceFigures figures, long unresolved)
    {
        if (unresolved > 0)
        {
            figures.Notes.Add(new(string.Create(CultureInfo.InvariantCulture,
                $"{unresolved:N0} of the force's recorded crimes have a text for which no offence code is certain: they are in no theme and have no weight. Get-ToexSubmission -Issue lists the texts.")));
        }
    }
}
