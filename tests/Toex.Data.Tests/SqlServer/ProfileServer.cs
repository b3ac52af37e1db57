using System.Net;
using Toex.Data.Errors;
using Toex.Data.Schema;
using Toex.Data.SqlServer;
using Toex.Data.Stores;
using Toex.Data.Tests.SqlServer.Tds;

namespace Toex.Data.Tests.SqlServer;

/// <summary>A responder that passes for a server with a profile database, but for what a test has it say instead.</summary>
internal sealed class ProfileServer : IDisposable
{
    internal const string Database = "profiles";
    internal const string User = "analyst";
    internal const string Password = "Pa55;of=the\"analyst";

    private readonly TdsEncryption encryption;

    /// <param name="instead">What is said instead of the usual; null for a request that it has nothing to say to.</param>
    /// <param name="encryption">What is done about encryption.</param>
    internal ProfileServer(Func<TdsRequest, TdsReply?> instead, TdsEncryption encryption = TdsEncryption.None)
    {
        this.encryption = encryption;
        Responder = new(request => instead(request) ?? Usual(request), encryption);
    }

    internal ProfileServer(TdsEncryption encryption = TdsEncryption.None) : this(_ => null, encryption)
    {
    }

    internal TdsResponder Responder { get; }

    /// <summary>Server and database, as messages name them.</summary>
    internal string Place => $"{Responder.Name}/{Database}";

    /// <summary>A query that is none of those by which a database is opened.</summary>
    internal static SqlQuery Offences { get; } = Statement("offences", "SELECT offence_id FROM offence");

    /// <summary>A write.</summary>
    internal static SqlQuery Change { get; } = Statement("the change", "UPDATE offence SET force_id = 1");

    public void Dispose() => Responder.Dispose();

    /// <summary>The server's address; whoever waits for long waits for something that never comes, so a test ends soon or fails.</summary>
    internal SqlServerAddress Address(int? connectTimeout = 60, int? commandTimeout = 60, int? retries = null) =>
        (encryption == TdsEncryption.None
            ? SqlServerAddress.Parse($"Server={Responder.Name};Database={Database};User ID={User};Password='{Password}';Encrypt=false")
            : SqlServerAddress.Create(Responder.Name, Database, SignIn))
        .With(connectTimeout, commandTimeout, retries).WithRetryPause(TimeSpan.FromMilliseconds(10));

    internal static SqlServerSignIn SignIn => SqlServerSignIn.With(new NetworkCredential(User, Password));

    internal SqlServerStore Open(SqlServerAddress? address = null, CancellationToken cancel = default) =>
        SqlServerStore.Open(address ?? Address(), readOnly: false, "test", cancel);

    internal static List<int> Read(IProfileStore store, CancellationToken cancel = default) =>
        [.. store.Query(Offences, row => row.GetInt32(0), cancel)];

    /// <summary>An error of the catalogue that names the server, and holds no secret in any of its texts.</summary>
    internal ToexException Fails(string errorId, Action act)
    {
        var error = Assert.Throws<ToexException>(act);
        Assert.Equal(errorId, error.ErrorId);
        Assert.Contains(Place, error.Message, StringComparison.Ordinal);
        Secrets.AreNotIn(error, Password, "Pa55", "the\"analyst");
        return error;
    }

    /// <summary>Runs of a statement.</summary>
    internal int Runs(SqlQuery query) => Responder.Count(TdsRequestKind.Statement, query.Text);

    private static SqlQuery Statement(string name, string text) => new(name, text, new Dictionary<string, object?>());

    private static TdsReply Usual(TdsRequest request) => request.Kind switch
    {
        TdsRequestKind.Login => TdsReply.Done(TdsTokens.LoggedIn(Database)),
        TdsRequestKind.Begin => TdsReply.Done(TdsTokens.Begun()),
        TdsRequestKind.Commit => TdsReply.Done(TdsTokens.Committed()),
        TdsRequestKind.Rollback => TdsReply.Done(TdsTokens.RolledBack()),
        TdsRequestKind.Statement when request.Text.Contains("EngineEdition", StringComparison.Ordinal) =>
            TdsReply.Row(3, "Microsoft SQL Server 2022 (RTM) - 16.0.1000.6 (X64)"),
        TdsRequestKind.Statement when request.Text.Contains("INFORMATION_SCHEMA.TABLES", StringComparison.Ordinal) =>
            TdsReply.Column([.. ProfileSchema.Tables.Keys]),
        TdsRequestKind.Statement when request.Text.Contains("MAX(version)", StringComparison.Ordinal) =>
            TdsReply.Column(ProfileSchema.CurrentVersion),
        TdsRequestKind.Statement when request.Text == Offences.Text => TdsReply.Column(1, 2, 3),
        _ => TdsReply.Done(1),
    };
}
