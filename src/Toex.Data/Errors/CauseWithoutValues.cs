using System.Data.Common;
using System.Text;
using System.Text.Json;

namespace Toex.Data.Errors;

/// <summary>
/// What is kept, as the cause of an error, of an exception whose message can quote values: its type and kind. Whoever looks into an error
/// reads the messages of its causes too. Database engines quote cells, and parsers the text that they stumble over.
/// </summary>
internal sealed class CauseWithoutValues : Exception
{
    private CauseWithoutValues(string message)
        : base(message)
    {
    }

    /// <summary>The cause as it may be kept.</summary>
    internal static Exception? Strip(Exception? cause) => cause switch
    {
        DbException fault => new CauseWithoutValues($"{fault.GetType().Name}: {EngineWords.Tell(fault.Message)}"),
        JsonException or FormatException or InvalidCastException or OverflowException or EncoderFallbackException
            or DecoderFallbackException => new CauseWithoutValues(cause.GetType().Name),
        _ => cause,
    };
}
