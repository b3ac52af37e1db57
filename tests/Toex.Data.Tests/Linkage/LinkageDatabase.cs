using DuckDB.NET.Data;
using Toex.Data.Linkage;

namespace Toex.Data.Tests.Linkage;

/// <summary>A database in memory with records to link.</summary>
internal sealed class LinkageDatabase : IDisposable
{
    private long next = 1;

    internal LinkageDatabase()
    {
        Connection = new("DataSource=:memory:;threads=1");
        Connection.Open();
        Execute("""
            CREATE TABLE link_record (record_id BIGINT, source INTEGER, given_name VARCHAR, family_name VARCHAR, birth_date VARCHAR, sex SMALLINT,
                address VARCHAR, town VARCHAR, postcode VARCHAR, telephone VARCHAR, email VARCHAR, identifier VARCHAR)
            """);
    }

    internal DuckDBConnection Connection { get; }

    public void Dispose() => Connection.Dispose();

    /// <summary>
    /// Records of made-up persons who share no home: of each fifth there are two, the second with another house or a letter of the name
    /// typed wrong. What training has to learn from.
    /// </summary>
    internal static LinkageDatabase WithCrowd(int persons = 400)
    {
        var database = new LinkageDatabase();
        database.Execute($"""
            INSERT INTO link_record
            WITH person AS (
                SELECT i, copy, CAST((i * 7919) % {persons} AS INTEGER) AS k FROM range({persons}) AS r(i), range(2) AS c(copy) WHERE copy = 0 OR i % 5 = 0)
            SELECT 100000 + i * 2 + copy, copy, ['Olivia','Amelia','Isla','Ava','Freya','Jack','Harry','Jacob','Charlie','Thomas','Oscar','William','George','Leo','Noah'][1 + k % 15],
                ['Ash','Bar','Cal','Dun','Elm','Fen','Gor','Hal','Ing','Kel','Lan','Mar','Nor'][1 + k % 13] || ['a','en','er','i','o'][1 + k % 5] || ['by','croft','dale','field','ford','ham','ley'][1 + k % 7]
                    || CASE WHEN copy = 1 AND i % 3 = 0 THEN 'e' ELSE '' END,
                DATE '1950-01-01' + CAST((k * 6151) % 20000 AS INTEGER) + CASE WHEN copy = 1 AND i % 7 = 0 THEN 1 ELSE 0 END, 1 + i % 2,
                (1 + k % 90) || ' ' || ['Mill','Church','High','Park','Station','Green'][1 + k % 6] || ' Lane' || k // 100 + CASE WHEN copy = 1 AND i % 4 = 0 THEN 50 ELSE 0 END,
                ['Leeds','York','Hull','Bath','Ely'][1 + k % 5], chr(65 + k % 20) || 'B' || k % 30 || ' ' || k % 9 || chr(65 + k % 11) || chr(65 + k % 17),
                '0' || (7100000000 + k * 7001), NULL, 'N' || (100000 + k * 13)
            FROM person
            """);
        return database;
    }

    internal long Add(LinkagePerson person) => Add(next++, person);

    internal long Add(long id, LinkagePerson person)
    {
        using var command = Connection.CreateCommand();
        command.CommandText =
            "INSERT INTO link_record VALUES ($id, 1, $given, $family, $born, $sex, $address, $town, $postcode, $telephone, $email, "
                + "$identifier)";
        foreach (var (name, value) in (IEnumerable<(string, object?)>)[("id", id), ("given", person.Given), ("family", person.Family),
            ("born", person.Born), ("sex", person.Sex),
            ("address", person.Address), ("town", person.Town), ("postcode", person.Postcode), ("telephone", person.Telephone),
                ("email", person.Email), ("identifier", person.Identifier)])
        {
            command.Parameters.Add(new DuckDBParameter(name, value));
        }

        command.ExecuteNonQuery();
        return id;
    }

    internal LinkageResult Run(LinkageModel? model = null, LinkageSettings? settings = null, params LinkDecision[] decisions) =>
        LinkageEngine.Run(Connection, new() { Settings = settings ?? new(), Model = model, Decisions = decisions }, CancellationToken.None);

    internal LinkExplanation Explain(LinkageModel model, long a, long b) =>
        LinkageEngine.Explain(Connection, model, a, b, CancellationToken.None)!;

    internal bool Joined(long a, long b) =>
        Number($"SELECT count(DISTINCT cluster_id) FROM link_member WHERE record_id IN ({a}, {b})") == 1;

    internal long Number(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    internal List<string> Rows(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(
                '|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetValue(i).ToString())));
        }

        return rows;
    }

    internal void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
