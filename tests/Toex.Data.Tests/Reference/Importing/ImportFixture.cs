using System.Text;
using Toex.Data.Reference.Importing;

namespace Toex.Data.Tests.Reference.Importing;

/// <summary>A new database and the means to import text into it.</summary>
public abstract class ImportFixture : IDisposable
{
    protected const string CrimeHeader =
        "Financial Year,Financial Quarter,Force Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Number of Offences\n";

    protected const string StreetHeader =
        "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n";

    private int files;

    protected ReferenceDatabase Database { get; } = new();

    public void Dispose()
    {
        Database.Dispose();
        GC.SuppressFinalize(this);
    }

    protected ReferenceImportResult Import(ReferenceKind kind, string text) => Import(kind, Encoding.UTF8.GetBytes(text));

    protected ReferenceImportResult Import(ReferenceKind kind, byte[] content)
    {
        var path = Database.File($"{++files}.csv");
        File.WriteAllBytes(path, content);
        return ImportFile(kind, path);
    }

    protected ReferenceImportResult ImportFile(ReferenceKind kind, string path, IProgress<ImportProgress>? progress = null) =>
        ReferenceImporter.Import(Database.Store, kind, path, progress, CancellationToken.None);

    /// <summary>A row of recorded crime: stalking in Essex, but for what is given.</summary>
    protected static string Crime(
        string number = "1", string force = "Essex", string code = "8Q", string year = "2017/18", string quarter = "1",
            string description = "Stalking") =>
        $"{year},{quarter},{force},{description},Violence against the person,Stalking and harassment,{code},{number}\n";

    /// <summary>A row of street-level crime: a burglary in Essex, but for what is given.</summary>
    protected static string Street(
        string id = "abc", string month = "2024-01", string reportedBy = "Essex Police", string within = "Essex Police",
        string place = "0.971553,51.963597", string type = "Burglary", string outcome = "Under investigation") =>
        $"{id},{month},{reportedBy},{within},{place},On or near The Street,E01029905,Babergh 010G,{type},{outcome},\n";
}
