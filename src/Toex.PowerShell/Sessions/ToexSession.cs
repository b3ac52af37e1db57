using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;
using Toex.Data.Databases;

namespace Toex.PowerShell.Sessions;

/// <summary>What one runspace remembers between cmdlets: its connected database, and the theme files it used.</summary>
internal sealed class ToexSession : IDisposable
{
    private static readonly ConditionalWeakTable<Runspace, ToexSession> Sessions = [];

    private ProfileDatabase? _database;

    private ToexSession()
    {
    }

    /// <summary>The session of the runspace that is running.</summary>
    public static ToexSession Current => Sessions.GetValue(Runspace.DefaultRunspace, Open);

    /// <summary>The connected database; setting another closes the one before.</summary>
    public ProfileDatabase? Database
    {
        get => _database;
        set
        {
            if (!ReferenceEquals(_database, value))
            {
                _database?.Dispose();
                _database = value;
            }
        }
    }

    /// <summary>The theme definition files that were used.</summary>
    public ThemeFiles Themes { get; } = new();

    /// <summary>The views that objects are shown by.</summary>
    public SessionViews Views { get; } = new();

    /// <summary>Closes the running runspace's database, if it has one.</summary>
    public static void Close()
    {
        if (Runspace.DefaultRunspace is { } runspace && Sessions.TryGetValue(runspace, out var session))
        {
            session.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Database = null;

    private static ToexSession Open(Runspace runspace)
    {
        var session = new ToexSession();
        runspace.StateChanged += (_, change) =>
        {
            if (change.RunspaceStateInfo.State is RunspaceState.Closed or RunspaceState.Broken)
            {
                session.Dispose();
            }
        };
        return session;
    }
}
