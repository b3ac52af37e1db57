namespace Toex.Data.Stores;

/// <summary>What is connected, and how. Carries no secret.</summary>
/// <param name="Engine">Database engine, such as <c>DuckDB</c>.</param>
/// <param name="EngineVersion">Version of the engine.</param>
/// <param name="Location">The file, or the server and database.</param>
/// <param name="ReadOnly">Whether the connection refuses writes.</param>
/// <param name="SchemaVersion">Number of the last schema migration applied.</param>
public sealed record StoreInfo(string Engine, string EngineVersion, string Location, bool ReadOnly, int SchemaVersion);
