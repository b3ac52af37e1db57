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
    [ValidateNotNull]
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

    /// <summary>The database to look up forces and offences in: the one in use, or the tables that ship with Toex where there is
    /// none.</summary>
    private protected ProfileDatabase Reference => Database is null && Session.Database is null ? ProfileDatabase.Shipped : Connected;

    /// <summary>The forces of the database.</summary>
    private protected ForceDirectory Forces => _forces ??= ForceDirectory.Load(Reference.Store, PipelineStopToken);

    /// <summary>Adds the forces that a name or pattern means to a list, each once; a name that no force has is an error of its
    /// own.</summary>
    /// <param name="chosen">The list.</param>
    /// <param name="pattern">A spelling of a force's name or code, or wildcards.</param>
    /// <param name="everyBody">Whether wildcards mean bodies that are not territorial force too; else these have to be named.</param>
    private protected void AddForces(List<Force> chosen, string pattern, bool everyBody = false)
    {
        var forces = Forces; // Without a database nothing can go on; an unknown name stops only itself.
        OrCarryOn(pattern, () => chosen.AddRange(Matching(forces, pattern, everyBody).Except(chosen).ToList()));
    }

    /// <summary>Stops before any work is done where the connection cannot write.</summary>
    /// <param name="what">What would write, such as the cmdlet's name.</param>
    private protected void EnsureWritable(string what)
    {
        if (Connected.ReadOnly)
        {
            throw DatabaseErrors.ReadOnly.With(Connected.Location, what);
        }
    }

    private static IEnumerable<Force> Matching(ForceDirectory forces, string pattern, bool everyBody)
    {
        if (forces.Find(pattern) is { } named)
        {
            return [named];
        }

        if (!WildcardPattern.ContainsWildcardCharacters(pattern))
        {
            return [forces.Resolve(pattern)];
        }

        var wildcard = WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase);
        return forces.All.Where(f => (everyBody || f.IsTerritorial)
            && (wildcard.IsMatch(f.Name) || wildcard.IsMatch(f.Code) || wildcard.IsMatch(f.ShortName) || wildcard.IsMatch(f.OfficialName)));
    }
}
