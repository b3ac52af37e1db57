namespace Toex.Profiles.Tests.Queries;

/// <summary>Which role of module/sql/least-privilege.sql each query is promised to, least first: the cmdlets of that role run it.</summary>
internal static class QueryRoles
{
    internal const string Reader = "toex_reader", Analyst = "toex_analyst", Loader = "toex_loader", Administrator = "db_owner";

    /// <summary>The roles, each with what the ones before it may.</summary>
    internal static readonly string[] Roles = [Reader, Analyst, Loader];

    /// <summary>The longest beginning of a query's name that stands here says its role.</summary>
    private static readonly (string Name, string Role)[] Promised =
    [
        // Connect-ToexDatabase, Get-ToexDatabase
        ("Toex.Data/Databases/Queries/", Reader),
        ("Toex.Data/SqlServer/Queries/", Reader),

        // Get-ToexForce, Get-ToexOffence; Import-ToexReference, Set-ToexOffenceWeight
        ("Toex.Data/Reference/Queries/", Reader),
        ("Toex.Data/Reference/Queries/offence-weight-override", Loader),
        ("Toex.Data/Reference/Queries/recorded-crime-replace", Loader),
        ("Toex.Data/Reference/Queries/street-crime-replace", Loader),
        ("Toex.Data/Reference/Queries/reference-", Loader),

        // Get-Toex...Profile, Compare-ToexForce, Export-ToexChart
        ("Toex.Profiles/Queries/", Reader),
        ("Toex.Profiles/Facts/", Reader),

        // Get-ToexSubject, Get-ToexSubjectLink, Get-ToexAudit
        ("Toex.Profiles/Subjects/Ranking/", Analyst),
        ("Toex.Profiles/Facts/Offences/ranking", Analyst),
        ("Toex.Profiles/Facts/MissingEpisodes/ranking", Analyst),
        ("Toex.Profiles/Facts/ManagedOffenders/ranking", Analyst),
        ("Toex.Profiles/Queries/earlier-scores", Analyst),
        ("Toex.Profiles/Queries/next-score-run", Analyst),
        ("Toex.Data/SqlServer/Queries/audit-", Analyst),
        ("Toex.Data/Subjects/Queries/", Analyst),

        // Resolve-ToexSubject, Set-ToexSubjectLink
        ("Toex.Data/Subjects/Queries/drop-", Loader),
        ("Toex.Data/Subjects/Queries/move-", Loader),

        // Get-ToexSubmission; Import- and Remove-ToexSubmission
        ("Toex.Data/Submissions/Queries/", Loader),
        ("Toex.Data/Submissions/Queries/submissions.sql", Reader),

        // Test-ToexDatabase
        ("Toex.Data/Integrity/Queries/", Loader),

        // New-ToexDatabase -Force
        ("Toex.Data/SqlServer/Queries/replaceable", Administrator),
    ];

    internal static string Of(string query) =>
        Promised.Where(p => query.StartsWith(p.Name, StringComparison.Ordinal)).MaxBy(p => p.Name.Length).Role
        ?? throw new InvalidOperationException($"{query} is promised to no role.");
}
