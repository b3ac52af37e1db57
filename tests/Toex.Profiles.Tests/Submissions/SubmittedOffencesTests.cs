using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Importing;
using Toex.Profiles.Profiling;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Submissions;

/// <summary>From a force's files to its profile.</summary>
public sealed class SubmittedOffencesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_profile_counts_what_was_submitted_tells_the_submissions_and_what_has_no_certain_code()
    {
        var path = DatabaseFile.Create(folder.File("a.toex"), false, store => ReferenceTables.LoadInto(store, CancellationToken.None),
            CancellationToken.None).FullName;
        using var database = ProfileDatabase.Connect(path, readOnly: false);
        Import(database, "persons.csv", "force_code,person_reference,birth_date,sex", "Essex,V1,2000-01-01,F");
        Import(database, "offences.csv", "force_code,offence_reference,offence_code,offence_title,recorded_date,domestic",
            "Essex,42/1/26,8Q,,2026-03-01,N", "Essex,42/2/26,,Something that nobody can tell,2026-03-02,N",
                "Essex,42/3/26,39,,2026-03-03,N");
        Import(database, "offence_persons.csv", "force_code,offence_reference,person_reference,role", "Essex,42/1/26,V1,Victim",
            "Essex,42/2/26,V1,Victim");

        var profile = ThemeProfiler.Profiles(database, new()
        {
            Theme = ThemeCatalogue.Find("Vawg"), Forces = [ForceDirectory.Load(database.Store, CancellationToken.None).Resolve("Essex")],
                AsOf = new(2026, 3, 31), Months = 12,
        }, CancellationToken.None).Single();

        Assert.Equal((1L, 1.0 / 3), (profile.Offences, profile.ShareOfAllCrime));
        Assert.Equal([1, 2, 3], profile.Provenance.Submissions);
        Assert.Contains(
            profile.Provenance.Notes,
                n => n.Text.StartsWith(
                    "1 of the force's recorded crimes have a text for which no offence code is certain", StringComparison.Ordinal));
    }

    private void Import(ProfileDatabase database, string name, params string[] lines)
    {
        var path = folder.File(name);
        File.WriteAllLines(path, lines);
        Assert.Equal(
            SubmissionState.Loaded,
                SubmissionImporter.Import(
                    database, new() { Path = path, Today = new(2026, 10, 1) }, "test", null, CancellationToken.None).State);
    }
}
