namespace Toex.Data.Schema;

/// <summary>The schema of the profile database: what every engine makes and migrates.</summary>
public static class ProfileSchema
{
    /// <summary>Migrations in order.</summary>
    public static IReadOnlyList<Migration> Migrations { get; } =
        [
        M0001ProfileDatabase.Migration, M0002Submissions.Migration, M0003Classification.Migration, M0004OffenderAges.Migration,
            M0005BirthText.Migration,
    ];

    /// <summary>The table that records which migrations are applied.</summary>
    public static Table VersionTable { get; } = new("schema_version", "an applied schema migration",
        [Column.Int("version").AsKey(), Column.Text("name", 100), Column.Moment("applied_utc"), Column.Text("module_version", 40)]);

    /// <summary>Name of the table that holds a server's audit journal.</summary>
    public const string AuditTable = "audit_event";

    /// <summary>The newest version that this Toex knows.</summary>
    public static int CurrentVersion => Migrations[^1].Number;

    /// <summary>A table by name.</summary>
    public static Table Table(string name) => Tables.TryGetValue(name, out var table)
        ? table
        : throw new ArgumentException($"The schema has no table '{name}'.", nameof(name));

    /// <summary>All tables by name.</summary>
    public static IReadOnlyDictionary<string, Table> Tables { get; } =
        Migrations.SelectMany(m => m.Tables).Append(VersionTable).Select(Whole).ToDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>The tables in the order in which they are made, as they are after every migration.</summary>
    public static IEnumerable<Table> InOrder => Migrations.SelectMany(m => m.Tables).Select(t => Tables[t.Name]);

    /// <summary>All views.</summary>
    public static IReadOnlyList<View> Views { get; } = [.. Migrations.SelectMany(m => m.Views)];

    private static Table Whole(Table table) =>
        table with { Columns =
            [.. table.Columns, .. Migrations.SelectMany(m => m.Added).Where(a => a.Table == table.Name).Select(a => a.Column)] };
}
