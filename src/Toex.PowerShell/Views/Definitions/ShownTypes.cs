using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Data.Reference.Importing;
using Toex.Data.Samples;
using Toex.PowerShell.Objects;
using Toex.PowerShell.Views.Layout;
using Toex.Profiles;
using Toex.Profiles.Comparisons;
using Toex.Profiles.Subjects;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Views.Definitions;

/// <summary>
/// Which properties count where no view does. Profiles and their months have theirs from their theme's definition, when they are made.
/// </summary>
internal static class ShownTypes
{
    internal static IReadOnlyList<ShownType> All { get; } =
    [
        Of<ProfileGroup>("Name", "Count", "Share", "RatePer1000"),
        new($"{typeof(ProfileGroup).FullName}#Harm", ["Name", "Count", "Share", "RatePer1000", "Harm", "HarmPer1000"]),
        new(
            typeof(ComparedForce).FullName!,
            [
                "PoliceForce", "Theme", "Measure", "Period", "Against", "Rank", "RankedOf", "Value", "Group", "Position", "Change",
                "Signal", "SignalStarts",
            ],
            "PoliceForce", "ForceCode", "Theme", "Measure", "Title", "Against", "Period", "Rank", "RankedOf", "Value", "Lower", "Upper",
            "Group", "Position", "FunnelLower95", "FunnelUpper95", "FunnelLower998", "FunnelUpper998", "Overdispersion", "Change",
                "ChangeLower",
            "ChangeUpper", "Signal", "SignalStarts"),
        Subject(SubjectViews.TypeFor("Offence"), "Offences", "Victims", ofOffences: true),
        .. ThemeCatalogue.Names.Select(ThemeCatalogue.Find).Where(SubjectViews.HasOwnView).Select(t => Subject(
            SubjectViews.TypeFor(t.Id), SubjectViews.PropertyName(t.Subjects.Frequency), SubjectViews.PropertyName(t.Subjects.Breadth))),
        Subject(typeof(RankedSubject).FullName!, "Frequency", "Breadth"),
        new(
            typeof(AuditJournalEntry).FullName!,
            ["Sequence", "Timestamp", "Kind", "Who", "Operation", "Reason", "Criteria", "Verified", "Problem"],
            "Sequence", "Timestamp", "Kind", "Who", "Operation", "Reason", "Criteria", "Recipient", "Failed", "Verified", "Problem"),
        Of<ProfileDatabase>("Location", "Engine", "ReadOnly", "SchemaVersion", "SampleData", "Connected", "AuditJournal"),
        Of<Force>("Code", "Name", "ShortName", "OfficialName", "Region", "RegionalUnit", "IsTerritorial", "Submits"),
        Of<Offence>(
            "Code", "Title", "OffenceGroup", "Subgroup", "Theme", "Weight", "WeightBasis", "WeightScale", "WeightSource", "Reason",
            "Approver"),
        Of<ReferenceImportResult>("Path", "Kind", "RowsRead", "RowsLoaded", "RowsRejected", "RowsReplaced", "AlreadyLoaded"),
        Of<RejectionSummary>("Count", "Reason"),
        Of<SampleStory>("Id", "Title", "LookFor"),
    ];

    private static ShownType Of<T>(params IReadOnlyList<string> shown) => new(typeof(T).FullName!, shown);

    private static ShownType Subject(string type, string frequency, string breadth, bool ofOffences = false)
    {
        string[] teams = ofOffences ? ["Teams"] : [], outcome = ofOffences ? ["NoFurtherAction"] : [];
        return new(
            type,
            [
                "PoliceForce", "Period", "Theme", "Role", "Rank", "SubjectId", "Name", "Born", "Under18", "Score", "DaysSinceLatest",
                frequency, "Gravity", breadth, "AlsoIn", .. teams, "Forces", "Records", .. ofOffences ? (string[])["WeakestLink"]
                    : [], .. outcome,
            ],
            [
                "PoliceForce", "ForceCode", "Period", "Theme", "Role", "SubjectId", "Rank", "RankedOf", "Movement", "RankRecency",
                "RankFrequency", "RankGravity", "Rank" + breadth, "Score", "DaysSinceLatest", frequency, "Gravity", "LargestGravity",
                breadth, "AlsoIn", .. teams, "Forces", "Records", "WeakestLink", "Under18", .. outcome,
                .. ofOffences ? (string[])["Unweighted"] : [],
                "GivenName", "FamilyName", "Born", "Sex",
            ]);
    }
}
