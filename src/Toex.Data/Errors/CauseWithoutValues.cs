using System.Data.Common;
using Toex.Data.DuckDb;

namespace Toex.Data.Errors;

/// <summary>
/// What is kept of a database engine's own exception as the cause of an error: its type and kind. Whoever looks into an error reads the
/// messages of its causes too, and the engine's quote values.
/// </summary>
internal sealed class CauseWithoutValues : Exception
{
    private CauseWithoutValues(DbException fault)
        : base($"{fault.GetType().Name}: {EngineWords.Of(fault.Message)}")
    {
    }

    /// <summary>The cause as it may be kept.</summary>
    internal static Exception? Of(Exception? cause) => cause is DbException fault ? new CauseWithoutValues(fault) : cause;
}
