using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Reference;
using Toex.PowerShell.Sessions;

namespace Toex.PowerShell.Completion;

/// <summary>
/// Completes the names of forces, from the database that the command names or the session is connected to; without one, from the tables
/// that ship with Toex.
/// </summary>
public sealed class PoliceForceCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var database = Database(fakeBoundParameters) is { Connected: true } connected ? connected : ProfileDatabase.Shipped;
        var word = wordToComplete.Trim('\'', '"');
        return Forces(database)
            .Where(f => f.IsTerritorial
                && new[] { f.Name, f.ShortName, f.Code }.Any(n => n.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            .Select(f => new CompletionResult(f.Name.Contains(' ', StringComparison.Ordinal) ? $"'{f.Name}'"
                : f.Name, f.Name, CompletionResultType.ParameterValue, f.OfficialName));
    }

    private static ProfileDatabase? Database(IDictionary parameters)
    {
        var named = parameters["Database"];
        return (named is PSObject wrapped ? wrapped.BaseObject : named) as ProfileDatabase
            ?? (Runspace.DefaultRunspace is null ? null : ToexSession.Current.Database);
    }

    private static IReadOnlyList<Force> Forces(ProfileDatabase database)
    {
        try
        {
            return ForceDirectory.Load(database.Store, CancellationToken.None).All;
        }
        catch (ToexException)
        {
            return [];
        }
    }
}
