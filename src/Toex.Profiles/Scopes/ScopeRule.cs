namespace Toex.Profiles.Scopes;

/// <summary>A versioned rule of which offences and victims a profile counts.</summary>
/// <param name="Id">Key in the database.</param>
/// <param name="Scope">Whose definition.</param>
/// <param name="Version">Version of the rule.</param>
/// <param name="VictimSexId">Sex of victims counted (ISO/IEC 5218); 9 for any.</param>
/// <param name="VictimAgeFrom">Youngest age of victims counted; a victim of unknown age counts.</param>
/// <param name="Definition">The rule in words.</param>
public sealed record ScopeRule(int Id, string Scope, string Version, int VictimSexId, int VictimAgeFrom, string Definition);
