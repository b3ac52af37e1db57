namespace Toex.Benchmarks;

/// <summary>Says where Toex and its peer do not agree: a quick answer that is wrong is worth nothing.</summary>
internal static class Agreement
{
    public static void Same<T>(string what, T toex, T peer)
    {
        if (!EqualityComparer<T>.Default.Equals(toex, peer))
        {
            throw new InvalidOperationException($"{what}: Toex says {toex}, its peer {peer}.");
        }
    }

    /// <summary>The same but for what adding in another order does.</summary>
    public static void Near(string what, double? toex, double? peer)
    {
        if (toex is not { } a || peer is not { } b || Math.Abs(a - b) > 1e-9 * Math.Max(1, Math.Abs(b)))
        {
            throw new InvalidOperationException($"{what}: Toex says {toex}, its peer {peer}.");
        }
    }
}
