using System.Data.Common;

namespace Toex.Tests;

/// <summary>A login on the test server, member of one role of the test database, for as long as a test needs it.</summary>
internal sealed class TestLogin : IDisposable
{
    private static readonly string[] OtherWaysIn = ["Integrated Security", "Trusted_Connection", "UID", "User", "PWD", "Authentication"];

    private readonly TestServer _server;
    private readonly string _name = $"toex_test_{Guid.NewGuid():N}"[..22];

    public TestLogin(TestServer server, string role)
    {
        _server = server;
        var password = $"Aa1!{Guid.NewGuid():N}";
        server.Execute($"CREATE LOGIN [{_name}] WITH PASSWORD = '{password}'");
        server.Execute($"CREATE USER [{_name}] FOR LOGIN [{_name}]");
        server.Execute($"ALTER ROLE {role} ADD MEMBER [{_name}]");
        var settings = new DbConnectionStringBuilder { ConnectionString = server.ConnectionString };
        foreach (var key in OtherWaysIn)
        {
            settings.Remove(key);
        }

        settings["User ID"] = _name;
        settings["Password"] = password;
        ConnectionString = settings.ConnectionString;
    }

    /// <summary>The connection string of the login.</summary>
    public string ConnectionString { get; }

    /// <summary>Whether the login may run a statement.</summary>
    public bool May(string sql) => TestServer.May(ConnectionString, sql);

    /// <summary>Removes user and login; a session that is just closing can hold them for a moment.</summary>
    public void Dispose()
    {
        TestServer.May(_server.ConnectionString, $"DROP USER [{_name}]");
        for (var tried = 0; tried < 20 && !TestServer.May(_server.ConnectionString, $"DROP LOGIN [{_name}]"); tried++)
        {
            Thread.Sleep(250);
        }
    }
}
