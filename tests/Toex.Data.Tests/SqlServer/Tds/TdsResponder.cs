using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Toex.Data.Tests.SqlServer.Tds;

/// <summary>What a responder does about encryption.</summary>
internal enum TdsEncryption
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>All is encrypted, under a certificate that nobody trusts.</summary>
    SelfSigned,

    /// <summary>It promises encryption and then finds nothing in common with the client.</summary>
    Refused,

    /// <summary>It promises encryption and then hangs up.</summary>
    Broken,
}

/// <summary>
/// A server that speaks as much of SQL Server's protocol (MS-TDS 7.4) as Microsoft.Data.SqlClient needs, and says what a test tells it
/// to: faults that a real server cannot be made to show on demand. Each has a port, and so a connection pool, of its own.
/// </summary>
internal sealed class TdsResponder : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<TdsRequest> requests = [];
    private readonly SemaphoreSlim arrived = new(0);
    private readonly Func<TdsRequest, TdsReply> script;
    private readonly TdsEncryption encryption;
    private readonly Task accepting;

    /// <param name="script">What is said to each request; it is asked by several connections, but not at once.</param>
    /// <param name="encryption">What is done about encryption.</param>
    internal TdsResponder(Func<TdsRequest, TdsReply> script, TdsEncryption encryption = TdsEncryption.None)
    {
        (this.script, this.encryption) = (script, encryption);
        listener.Start();
        accepting = Task.Run(Accept);
    }

    /// <summary>The server as a connection names it.</summary>
    internal string Name => $"127.0.0.1,{((IPEndPoint)listener.LocalEndpoint).Port}";

    /// <summary>Every request that came, in order.</summary>
    internal IReadOnlyList<TdsRequest> Requests => [.. requests];

    /// <summary>How often something was asked for.</summary>
    internal int Count(TdsRequestKind kind, string text = "") =>
        requests.Count(r => r.Kind == kind && r.Text.Contains(text, StringComparison.Ordinal));

    /// <summary>Waits until something has been asked for.</summary>
    internal async Task Until(TdsRequestKind kind, string text = "")
    {
        while (Count(kind, text) == 0)
        {
            Assert.True(await arrived.WaitAsync(TimeSpan.FromMinutes(5)), $"No {kind} {text} came.");
        }
    }

    public void Dispose()
    {
        stop.Cancel();
        listener.Stop();
        accepting.Wait(TimeSpan.FromMinutes(5));
    }

    internal TdsReply Answer(TdsRequest request)
    {
        requests.Enqueue(request);
        try
        {
            lock (requests)
            {
                return script(request);
            }
        }
        finally
        {
            arrived.Release();
        }
    }

    private async Task Accept()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                connections.Add(new TdsConversation(this, client, encryption).Run(stop.Token));
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections);
        }
    }
}
