using Toex.Profiles;
using Toex.Reporting.Text;

namespace Toex.Reporting.Tests.Text;

public class FootNotesTests
{
    private static ForceProfile Noted(string name, params string[] notes) =>
        SampleProfiles.Of(name, 1) with { Provenance = SampleProfiles.Provenance(notes: notes) };

    private static IReadOnlyList<string> Notes(params ForceProfile[] profiles) => ProvenanceNotes.FromProfiles(profiles, null).All;

    [Fact]
    public void A_sentence_is_said_once() => Assert.Equal(
        ["Essex lacks May. Rates are not known.", "Kent lacks June.", "Counts are whole."],
        FootNotes.Once(["Essex lacks May. Rates are not known.", "Kent lacks June. Rates are not known.", "Rates are not known.",
            "Counts are whole."]));

    [Fact]
    public void A_note_of_some_forces_names_them_and_one_of_all_does_not() => Assert.Equal(
        ["Essex, Kent: visits of May are not known.", "Ages are of today.", "Kent sent no file."],
        Notes(Noted("Essex", "Visits of May are not known.", "Ages are of today."),
            Noted("Kent", "Visits of May are not known.", "Ages are of today.", "Kent sent no file."),
            Noted("Norfolk", "Ages are of today.")));

    private const string NotNone = "its figures are not known, which is not the same as none.";

    [Fact]
    public void Forces_that_submitted_nothing_are_named_once()
    {
        ForceProfile[] two = [Noted("Essex", $"Essex has submitted no VAWG offence: {NotNone}"),
            Noted("Kent", $"Kent has submitted no VAWG offence: {NotNone}"), Noted("Norfolk")];

        Assert.Equal(["Essex, Kent have submitted no VAWG offences: their figures are not known, which is not the same as none."],
            Notes(two));
        Assert.True(ProvenanceNotes.FromProfiles(two, null).Say("Not known: Essex, Kent."));
        Assert.False(ProvenanceNotes.FromProfiles(two, null).Say("Not known: Essex, Kent, Norfolk."));
        Assert.Equal([$"Essex has submitted no VAWG offence: {NotNone}"], Notes(two[0], two[2]));
    }
}
