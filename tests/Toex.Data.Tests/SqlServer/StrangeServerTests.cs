using System.Net;
using System.Net.Sockets;
using System.Text;
using Toex.Data.Errors;
using Toex.Data.SqlServer;
using Toex.Data.Tests.SqlServer.Tds;

namespace Toex.Data.Tests.SqlServer;

/// <summary>What is told of a port that is no SQL Server's, and of a server that cannot let anybody in: what happened, and no more than
/// that.</summary>
public sealed class StrangeServerTests
{
    private const string Http = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    [Theory]
    [InlineData(Http, true)]
    [InlineData(Http, false)]
    [InlineData("", true)] // hangs up at once
    [InlineData("", false)]
    [InlineData("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", false)]
    public void A_port_that_speaks_no_TDS_is_told_as_such(string answer, bool encrypt)
    {
        using var port = new OtherPort(answer, hangsUp: true);

        var error = Assert.Throws<ToexException>(() => Open(port.Name, encrypt));

        Assert.Equal("Toex.Server.NotSqlServer", error.ErrorId);
        TellsWhatHappened(error, port.Name);
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n")] // waits for an answer that it understands
    [InlineData("")]
    public void A_port_that_never_answers_runs_out_of_time(string answer)
    {
        using var port = new OtherPort(answer, hangsUp: false);

        var error = Assert.Throws<ToexException>(() => Open(port.Name, encrypt: true));

        Assert.Equal("Toex.Server.Timeout", error.ErrorId);
        Assert.Contains("port", error.WhatToDo, StringComparison.Ordinal);
        TellsWhatHappened(error, port.Name);
    }

    /// <summary>Off Windows that needs a ticket, which a machine without Kerberos does not have.</summary>
    [Fact]
    public void Signing_in_as_the_user_without_Kerberos_says_what_to_do_instead()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // the user of a Windows machine can always be told
        }

        using var server = new ProfileServer();
        var address = SqlServerAddress.Parse($"Server={server.Responder.Name};Database=profiles;Integrated Security=true;Encrypt=false")
            .With(5, null, 0);

        var error = server.Fails("Toex.Server.NoIdentity", () => server.Open(address));

        Assert.Contains("Kerberos", error.Message, StringComparison.Ordinal);
        Assert.Contains("-Credential", error.WhatToDo, StringComparison.Ordinal);
        TellsWhatHappened(error, server.Place);
        Assert.Equal(0, server.Responder.Count(TdsRequestKind.Login));
    }

    [Theory]
    [InlineData(18461, "Login failed for user 'analyst'. Reason: Server is in single user mode.", "Toex.Server.Refused")]
    [InlineData(40613, "Database 'profiles' is not currently available.", "Toex.Server.Busy")]
    public void A_server_that_does_not_let_anybody_in_is_told_with_its_number(int number, string message, string id)
    {
        using var server = new ProfileServer(r => r.Kind == TdsRequestKind.Login ? TdsReply.Error(number, message, 14) : null);

        var error = server.Fails(id, () => server.Open(server.Address(retries: 0)));

        Assert.Contains(number.ToString(System.Globalization.CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("fault of Toex", error.WhatToDo, StringComparison.Ordinal);
        TellsWhatHappened(error, server.Place);
    }

    /// <summary>A read that fails has undone nothing; a write in a transaction has.</summary>
    [Theory]
    [InlineData(1105, "Could not allocate space for object 'x' in database 'profiles' because the 'PRIMARY' filegroup is full.",
        "Toex.Server.NoRoom")]
    [InlineData(229, "The SELECT permission was denied on the object 'person'.", "Toex.Server.PermissionDenied")]
    [InlineData(33557097, "permission denied for table person", "Toex.Server.PermissionDenied")] // as Babelfish says it
    [InlineData(1205, "You are the deadlock victim.", "Toex.Server.Deadlock")]
    [InlineData(3906, "Failed to update database \"profiles\" because the database is read-only.", "Toex.Server.DatabaseReadOnly")]
    [InlineData(547, "The INSERT statement conflicted with a constraint.", "Toex.Database.QueryFailed")]
    public void A_fault_says_what_became_of_the_data(int number, string message, string id)
    {
        using var server = new ProfileServer(r =>
            r.Text == ProfileServer.Offences.Text || r.Text == ProfileServer.Change.Text ? TdsReply.Error(number, message, 14) : null);
        using var store = server.Open(server.Address(retries: 0));

        var read = server.Fails(id, () => ProfileServer.Read(store));
        Assert.EndsWith("Nothing was written.", read.Message, StringComparison.Ordinal);

        using var transaction = store.BeginWrite("a test");
        var written = server.Fails(id, () => transaction.Execute(ProfileServer.Change, default));
        Assert.EndsWith("What was being written is undone.", written.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("master")]
    [InlineData("Tempdb")]
    public void No_profile_database_is_made_in_one_of_the_servers_own(string name)
    {
        // No server is needed to know.
        var address = SqlServerAddress.Create("toex.invalid", name, ProfileServer.SignIn);

        var error = Assert.Throws<ToexException>(
            () => SqlServerStore.Create(address, replace: true, "test", _ => { }, CancellationToken.None));

        Assert.Equal("Toex.Server.SystemDatabase", error.ErrorId);
    }

    private static void Open(string name, bool encrypt) => SqlServerStore.Open(
        SqlServerAddress.Parse($"Server={name};Database=profiles;User ID=analyst;Password=secret;Encrypt={encrypt}").With(2, null, 0),
            readOnly: true, "test", CancellationToken.None);

    private static void TellsWhatHappened(ToexException error, string place)
    {
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
        Assert.Matches(@"Nothing was (read or )?written\.$|nothing was read or written\.$", error.Message);
        Assert.DoesNotContain("undone", error.Message, StringComparison.Ordinal);
        Secrets.AreNotIn(error, "secret");
    }

    /// <summary>A port that says something of its own, whatever it is asked.</summary>
    private sealed class OtherPort : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource stop = new();

        internal OtherPort(string answer, bool hangsUp)
        {
            listener.Start();
            _ = Accept(answer, hangsUp);
        }

        internal string Name => $"127.0.0.1,{((IPEndPoint)listener.LocalEndpoint).Port}";

        public void Dispose()
        {
            stop.Cancel();
            listener.Stop();
        }

        private async Task Accept(string answer, bool hangsUp)
        {
            try
            {
                while (true)
                {
                    _ = Answer(await listener.AcceptTcpClientAsync(stop.Token), answer, hangsUp);
                }
            }
            catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The test is over.
            }
        }

        private async Task Answer(TcpClient client, string answer, bool hangsUp)
        {
            using (client)
            {
                try
                {
                    if (answer.Length > 0)
                    {
                        _ = await client.GetStream().ReadAsync(new byte[1000], stop.Token);
                        await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(answer), stop.Token);
                    }

                    if (!hangsUp)
                    {
                        await Task.Delay(Timeout.Infinite, stop.Token);
                    }
                }
                catch (Exception fault) when (fault is OperationCanceledException or IOException)
                {
                    // The client went, or the test is over.
                }
            }
        }
    }
}
