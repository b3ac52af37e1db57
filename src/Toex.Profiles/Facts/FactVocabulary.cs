using Toex.Profiles.Themes;

namespace Toex.Profiles.Facts;

/// <summary>What a definition file can speak of: the counts, dimensions and settings of a fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Counts">Counts that measures are made of.</param>
/// <param name="Amounts">What is spread over subjects, for top shares.</param>
/// <param name="Durations">What has a median.</param>
/// <param name="Dimensions">Dimensions of breakdowns.</param>
/// <param name="Settings">Settings, with their defaults.</param>
internal sealed record FactVocabulary(
    FactKind Fact, IReadOnlyList<CountInfo> Counts, IReadOnlyList<string> Amounts, IReadOnlyList<string> Durations,
    IReadOnlyList<string> Dimensions, IReadOnlyDictionary<string, int> Settings)
{
    internal static FactVocabulary Of(FactKind fact) => fact switch
    {
        FactKind.Offence => Offences,
        FactKind.MissingEpisode => Episodes,
        _ => Offenders,
    };

    internal CountInfo? Count(string name) => Counts.FirstOrDefault(c => c.Name == name);

    private static FactVocabulary Offences { get; } = new(FactKind.Offence,
    [
        new("offences", "offences in scope", true),
        new("domestic", "offences in scope that are flagged as domestic abuse", true),
        new("charged", "offences in scope that are charged or summonsed", true),
        new("harm", "sum of severity weights of the offences in scope", true, Whole: false),
        new("crime", "all recorded crime but fraud", false),
        new("crimeHarm", "sum of severity weights of all recorded crime but fraud", false, Whole: false),
        new("repeatVictims", "victims of two or more offences in scope", false),
        new("suspects", "suspects of offences in scope", false),
        new("repeatSuspects", "suspects of two or more offences in scope", false),
        new("serialSuspects", "suspects of offences against two or more victims", false),
    ], ["harm"], [], ["offenceTheme", "outcome", "location"], new Dictionary<string, int>());

    private static FactVocabulary Episodes { get; } = new(FactKind.MissingEpisode,
    [
        new("incidents", "incidents that began in the window", true),
        new("children", "incidents of people under the setting childUnder", true),
        new("girls12To17", "incidents of girls of 12 to 17", true),
        new("boys12To17", "incidents of boys of 12 to 17", true),
        new("lookedAfter", "incidents of looked-after children", true),
        new("awayFromPlacement", "incidents in which a child was away from its placement", true),
        new("highRisk", "incidents at the highest risk level", true),
        new("harmed", "incidents in which harm came to the person", true),
        new("fatal", "incidents that ended in death", true),
        new("exploitation", "incidents flagged for exploitation", true),
        new("mentalHealth", "incidents flagged for mental health", true),
        new("ended", "incidents that ended by the as-of date and whose length is known", true),
        new("foundWithinDay", "of these, incidents of 24 hours or less", true),
        new("open", "incidents open at the end of the as-of date, whenever they began", false),
        new("openHighRisk", "of these, incidents at the highest risk level", false),
        new("individuals", "people with an incident in the window", false),
        new("repeatIndividuals", "people with two or more", false),
        new("repeatIncidents", "incidents of these people", false),
        new("childrenTriggered", "children with the settings' number of incidents in the settings' days up to the as-of date", false),
    ], ["incidents"], ["minutes"], ["riskLevel", "duration", "foundBy", "harm"],
        new Dictionary<string, int> { ["triggerIncidents"] = 3, ["triggerDays"] = 90, ["childUnder"] = 18, ["weightHarm"] = 2, ["weightExploitation"] = 2 });

    private static FactVocabulary Offenders { get; } = new(FactKind.ManagedOffender,
    [
        new("managed", "offenders managed on the as-of date", true, Stock: true),
        new("registered", "of these, registered sexual offenders (category 1)", true, Stock: true),
        new("reactive", "managed offenders without routine visits", false),
        new("visited", "managed offenders with routine visits", false),
        new("visitsOverdue", "visited offenders whose visit is overdue", false),
        new("visitsDueSoon", "visited offenders whose visit falls due within the setting dueSoonDays", false),
        new("assessed", "managed offenders with a date for their risk assessment", false),
        new("assessmentsOverdue", "of these, offenders whose risk assessment is overdue", false),
        new("highRisk", "managed offenders at the two highest risk levels", false),
        new("withManager", "managed offenders who have a manager", false),
        new("managers", "managers of managed offenders", false),
        new("managersOver", "managers with more offenders than the setting caseloadLimit", false),
        new("entries", "offenders whose management began in the window", true),
        new("exits", "offenders whose management ended in the window", true),
        new("visits", "visits in the window", true),
        new("visitsCompleted", "visits in the window at which the offender was seen", true),
        new("ordersInForce", "orders in force on the as-of date", false),
        new("ordersBreached", "orders whose latest breach is in the window", false),
    ], ["offenders"], [], ["riskLevel", "category", "level", "orderType"],
        new Dictionary<string, int> { ["caseloadLimit"] = 50, ["dueSoonDays"] = 28 });
}
