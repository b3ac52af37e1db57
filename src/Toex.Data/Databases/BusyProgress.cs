namespace Toex.Data.Databases;

/// <summary>How long a busy file has been waited for.</summary>
/// <param name="Holder">Who holds it, in words.</param>
/// <param name="Waited">Time waited.</param>
/// <param name="Limit">How long it will be waited for at most.</param>
public readonly record struct BusyProgress(string Holder, TimeSpan Waited, TimeSpan Limit);
