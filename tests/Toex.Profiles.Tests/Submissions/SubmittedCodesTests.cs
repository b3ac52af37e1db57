using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Importing;
using Toex.Profiles.Profiling;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Submissions;

/// <summary>Codes that forces send, from the file to the profile: new classes count, and those that are not known are told.</summary>
public sealed class SubmittedCodesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ProfileDatabase database;

    public SubmittedCodesTests()
    {
        var path = DatabaseFile.Create(folder.File("a.toex"), false, store => ReferenceTables.LoadInto(store, CancellationToken.None),
            CancellationToken.None).FullName;
        database = ProfileDatabase.Connect(path, readOnly: false);
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void The_class_of_controlling_and_coercive_behaviour_counts_as_its_sub_code_does()
    {
        Import(Path.Combine(AppContext.BaseDirectory, "TestData", "Cases", "v-8u.csv"));

        var essex = Profile("Government");

        Assert.Equal((2L, 2 * 189.153887), (essex.Offences, essex.Harm));
        Assert.Equal([("Controlling or coercive behaviour", 2)], essex.OffenceThemes.Select(t => (t.Name, t.Count)));
    }

    [Fact]
    public void A_code_that_is_not_known_counts_in_all_crime_and_is_told_by_code_and_count()
    {
        Import(Offences("A1,8U,,2026-05-04,Y", "A2,8Z,,2026-05-04,Y", "A3,8Z,Something,2026-05-05,N", "A4,999/98,,2026-05-05,N",
            "A5,,Nobody can tell,2026-05-05,N"));

        var essex = Profile("Government");

        Assert.Equal((1L, 0.2), (essex.Offences, essex.ShareOfAllCrime));
        Assert.Contains(
            "Not classified, for the code is not known: 3 offences, by code 8Z (2), 999/98 (1). They count in all crime, in no theme, and "
                + "have no weight.",
            essex.Provenance.Notes.Select(n => n.Text));
        var all = Profile("AllCrime");
        Assert.Equal((5L, 1.0), (all.Offences, all.ShareOfAllCrime));
    }

    [Fact]
    public void A_correction_of_the_code_ends_what_was_told_and_its_withdrawal_brings_it_back()
    {
        Import(Offences("A1,8Z,,2026-05-04,Y", "A2,8Y,,2026-05-04,Y"));
        Import(Offences("A1,8Q,,2026-05-04,Y"));
        Assert.Contains("1 offence, by code 8Y (1).", Told());

        SubmissionWithdrawal.Withdraw(database, 2, "Sent by mistake", "test", CancellationToken.None);

        Assert.Contains("2 offences, by code 8Y (1), 8Z (1).", Told());
    }

    private string Told() =>
        Profile("Government").Provenance.Notes.Select(n => n.Text).Single(t => t.StartsWith("Not classified", StringComparison.Ordinal));

    private ForceProfile Profile(string scope) => ThemeProfiler.Profiles(database, new()
    {
        Theme = ThemeCatalogue.Find("Vawg"), Scope = scope,
            Forces = [ForceDirectory.Load(database.Store, CancellationToken.None).Resolve("Essex")],
        AsOf = new(2026, 9, 30), Months = 12,
    }, CancellationToken.None).Single();

    private string Offences(params string[] rows)
    {
        var path = folder.File($"{Guid.NewGuid():N}.csv");
        File.WriteAllLines(
            path, ["force_code,offence_reference,offence_code,offence_title,recorded_date,domestic", .. rows.Select(r => "Essex," + r)]);
        return path;
    }

    private void Import(string path) => Assert.Equal(SubmissionState.Loaded,
        SubmissionImporter.Import(database, new() { Path = path, Today = new(2026, 10, 1) }, "test", null, CancellationToken.None).State);
}
