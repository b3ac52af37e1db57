using System.Management.Automation;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Reference;

namespace Toex.PowerShell;

/// <summary>A cmdlet that reads a profile database: the session's, or another one named.</summary>
public abstract class DatabaseCmdlet : ToexCmdlet
{
    private ForceDirectory? _forces;

    /// <summary>The database to use, as Connect-ToexDatabase gave it.</summary>
    /// <value>The database that this session is connected to</value>
    [Parameter]
    public ProfileDatabase? Database { get; set; }

    /// <summary>The database in use, open.</summary>
    /// <exception cref="ToexException">None is connected, or it was closed.</exception>
    private protected ProfileDatabase Connected
    {
        get
        {
            var database = Database ?? Session.Database ?? throw DatabaseErrors.NotConnected.With();
            return database.Connected ? database : throw DatabaseErrors.Closed.With(database.Location);
        }
    }

    /// <summary>The forces of the database.</summary>
    private protected ForceDirectory Forces => _forces ??= ForceDirectory.Load(Connected.Store, PipelineStopToken);

    /// <summary>Adds the forces that a name or pattern means to a list, each once; a name that no force has is an error of its own.</summary>
    private protected void AddForces(List<Force> chosen, string pattern) => OrCarryOn(pattern, () =>
    {
        var found = Forces.Match(pattern);
        if (found.Count == 0 && !WildcardPattern.ContainsWildcardCharacters(pattern))
        {
            Forces.Resolve(pattern);
        }

        // A pattern means territorial forces; a body such as British Transport Police has to be named.
        var isPattern = WildcardPattern.ContainsWildcardCharacters(pattern);
        chosen.AddRange(found.Where(f => (f.IsTerritorial || !isPattern) && !chosen.Contains(f)));
    });
}
